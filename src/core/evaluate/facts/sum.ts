import type { FactDefinition } from "./fact";
import { addedUpTotals } from "./table-sums";

/** The parts of a table's total, added up. */
export const sum: FactDefinition = {
  name: "sum",
  summary: "what the parts of a table's total add up to",
  gives: "number",
  serves: ["sum"],
  params: [{}],
  args: () => ["parts", "count", "fewParts"],
  answer: ({ subjects }) => {
    if (subjects.kind !== "sum") throw new Error(`asked of a ${subjects.kind}, answers only for totals in tables`);
    return addedUpTotals(subjects);
  },
};
