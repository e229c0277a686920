import type { ReadingRole } from "../../model/reading";
import type { FactDefinition } from "./fact";
import { fromMeasures } from "./from-measures";
import { textParam } from "./params";
import { withSlots } from "./slots";

/** What the workbook may derive from a figure in a column of its own. */
export const DERIVED_ROLES: readonly ReadingRole[] = ["change", "changePercent", "completion"];

/** What the workbook itself derived from a figure. */
export const reported: FactDefinition = {
  name: "reported",
  summary: "what the workbook itself derived from the figure: its change, changePercent or completion column",
  gives: "number",
  serves: ["indicator"],
  params: [{ role: "role" }],
  args: () => ["reported"],
  answer: ({ book, subjects, params }) => {
    const { slots } = withSlots(subjects);
    const role = DERIVED_ROLES.find((known) => known === textParam(params, "role", "")) ?? "change";
    return fromMeasures(
      book,
      slots,
      Array.from(slots, (slot) => book.derived(slot, role)?.measure),
      "reported",
    );
  },
};
