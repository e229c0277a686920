import type { Book } from "../book/book";
import { OK } from "../operand";
import { compute } from "./compute";
import type { FactDefinition } from "./fact";
import { placeholderOf } from "./params";
import { named } from "./provenance";
import { slotsFor, slotsOfLastYear } from "./slots";

/** Years further apart, or of small figures, say nothing of what is usual. */
const ALIKE = 2;
const LEAST = 10;

/** For each slot, that of the same indicator a year after. */
const slotsOfNextYear = (book: Book, slots: Int32Array): Int32Array =>
  slots.map((place) => {
    const slot = book.slots.all[place];
    const after = slot ? book.yearsBefore.indexOf(slot.period) : -1;
    return slot && after >= 0 ? book.slots.find(slot.indicator, after, slot.entity) : -1;
  });

function areAlike({ figures: { values, states } }: Book, before: number, after: number): boolean {
  if (states[before] !== OK || states[after] !== OK) return false;
  const [first, second] = [values[before] ?? 0, values[after] ?? 0];
  return Math.min(first, second) >= LEAST && Math.max(first, second) <= Math.min(first, second) * ALIKE;
}

/** How many times what the years before and after are like. */
export const timesYearsBeside: FactDefinition = {
  name: "timesYearsBeside",
  summary:
    "the figure divided by the mean of the year before and the year after, where both stand, are 10 or more and are within twice one another; nothing otherwise",
  gives: "number",
  serves: ["indicator"],
  params: [{ of: "of?" }],
  args: (params) => [placeholderOf(params), "yearBefore", "yearAfter"],
  answer: ({ book, subjects, params }) => {
    const now = slotsFor(book, subjects, params);
    const [before, after] = [slotsOfLastYear(book, now), slotsOfNextYear(book, now)];
    const isAsked = Array.from(now, (_, i) => areAlike(book, before[i] ?? -1, after[i] ?? -1));
    return compute({
      book,
      inputs: [
        now,
        before.map((place, i) => (isAsked[i] ? place : -1)),
        after.map((place, i) => (isAsked[i] ? place : -1)),
      ],
      formula: ([current, first, second]) =>
        current && first && second
          ? {
              low: current.low / Math.sqrt(first.high * second.high),
              high: current.high / Math.sqrt(first.low * second.low),
            }
          : { low: NaN, high: NaN },
      absentInput: "nothing",
      shown: () => ({ unit: "", decimals: 1 }),
      args: ([current, first, second]) =>
        named({ [placeholderOf(params)]: current, yearBefore: first, yearAfter: second }),
    });
  },
};
