import { countsFromNewYear } from "../subjects/yearly";
import type { FactDefinition } from "./fact";
import { measureIn, withSlots } from "./slots";
import { spelled } from "./spelled";

/** Whether a figure counts from the beginning of its year, as a yearly target does. */
export const sinceNewYear: FactDefinition = {
  name: "sinceNewYear",
  summary:
    "yes when the figure's period begins on 1 January or nobody knows it, no otherwise (June alone, the second half)",
  gives: "text",
  serves: ["indicator", "target"],
  params: [{}],
  args: () => ["sinceNewYear"],
  answer: ({ book, subjects }) => {
    const { slots } = withSlots(subjects);
    const words = Array.from(slots, (slot) => (countsFromNewYear(book, slot) ? "yes" : "no"));
    return spelled(words, "sinceNewYear", { measuresAt: (i) => [measureIn(book, slots[i]) ?? []].flat() });
  },
};
