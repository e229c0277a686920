import { kindOfPeriod } from "../period";
import type { FactDefinition } from "./fact";
import { measureIn, withSlots } from "./slots";
import { spelled } from "./spelled";

/** How long the period of a figure is. */
export const periodKind: FactDefinition = {
  name: "periodKind",
  summary: "the kind of period: year, half, quarter, month, schoolYear, range, or none",
  gives: "text",
  serves: ["indicator"],
  params: [{}],
  args: () => ["periodKind"],
  answer: ({ book, subjects }) => {
    const { slots } = withSlots(subjects);
    const kinds = book.slots.periods.map(kindOfPeriod);
    const words = Array.from(slots, (slot) => kinds[book.slots.all[slot]?.period ?? -1] ?? null);
    return spelled(words, "periodKind", { measuresAt: (i) => [measureIn(book, slots[i]) ?? []].flat() });
  },
};
