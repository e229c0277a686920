import type { FactDefinition } from "./fact";
import { spelled } from "./spelled";

/** Whether the parts of a claimed total are all there. */
export const ending: FactDefinition = {
  name: "ending",
  summary:
    "open where the table breaks off among the parts of the total, so that some may be wanting; closed otherwise",
  gives: "text",
  serves: ["sum"],
  params: [{}],
  args: () => ["ending"],
  answer: ({ subjects }) => {
    if (subjects.kind !== "sum") throw new Error(`asked of a ${subjects.kind}, answers only for totals in tables`);
    const words = subjects.parts.flatMap(({ sum, from, to }) =>
      Array<string>(to - from).fill(sum.along === "column" && sum.isOpen ? "open" : "closed"),
    );
    return spelled(words, "ending", { measuresAt: () => [] });
  },
};
