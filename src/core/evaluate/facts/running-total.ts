import type { Book } from "../book/book";
import { spansOf } from "../book/spans";
import { plus } from "../interval";
import { OK } from "../operand";
import { compute, mostDecimals } from "./compute";
import type { FactDefinition } from "./fact";
import { figuresOf } from "./figures-of";
import { named } from "./provenance";
import { slotsFor } from "./slots";

const NONE = [-1, -1] as const;

/** The slots of the total up to the month before and of the last month, where both have exact figures. */
function stepTo(book: Book, place: number, steps: ReturnType<typeof spansOf>["steps"]): readonly [number, number] {
  const { slots, figures } = book;
  const slot = slots.all[place];
  const isExact = (found: number): boolean => found >= 0 && figures.states[found] === OK && figures.bounds[found] === 0;
  for (const [before, last] of slot ? (steps[slot.period] ?? []) : []) {
    const [total, month] = [before, last].map((period) =>
      slot ? slots.find(slot.indicator, period, slot.entity) : -1,
    );
    if (total !== undefined && month !== undefined && isExact(total) && isExact(month)) return [total, month];
  }
  return NONE;
}

/** What a running total should come to. */
export const runningTotal: FactDefinition = {
  name: "runningTotal",
  summary:
    "the same indicator's running total up to the month before and its figure of the last month, added up, where both are exact; nothing otherwise",
  gives: "number",
  serves: ["indicator"],
  params: [{ of: "of?" }],
  args: () => ["earlierTotal", "lastMonth"],
  answer: ({ book, subjects, params }) => {
    const { steps } = spansOf(book);
    const places = slotsFor(book, subjects, params);
    // Most workbooks have no running totals: nothing to compute, and no time to be lost over it.
    if (steps.every(({ length }) => length === 0))
      return figuresOf(book, new Int32Array(places.length).fill(-1), "earlierTotal", "shown");
    const found = Array.from(places, (place) => stepTo(book, place, steps));
    return compute({
      book,
      inputs: [Int32Array.from(found, ([total]) => total), Int32Array.from(found, ([, month]) => month)],
      formula: (intervals) => intervals.reduce(plus),
      absentInput: "nothing",
      shown: (_, __, measures) => ({ unit: measures[0]?.unit ?? "", decimals: mostDecimals(measures) }),
      args: ([earlierTotal, lastMonth]) => named({ earlierTotal, lastMonth }),
    });
  },
};
