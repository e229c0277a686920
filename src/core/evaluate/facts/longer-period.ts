import type { Side } from "../../model/verdict";
import type { Book } from "../book/book";
import { spansOf } from "../book/spans";
import { OK } from "../operand";
import type { FactDefinition, Question } from "./fact";
import { figuresOf } from "./figures-of";
import { slotsFor } from "./slots";

/** The slot of the shortest longer period that has a figure, or else of the shortest; -1 where there is none. */
function slotAround({ slots, figures }: Book, place: number, around: readonly (readonly number[])[]): number {
  const slot = slots.all[place];
  let first = -1;
  for (const period of slot ? (around[slot.period] ?? []) : []) {
    const found = slot ? slots.find(slot.indicator, period, slot.entity) : -1;
    if (found >= 0 && figures.states[found] === OK) return found;
    if (first < 0) first = found;
  }
  return first;
}

/**
 * For each slot the one it is a part of. Where several are parts of one, it is asked of the largest only: a total that
 * is too small would be said again of each month.
 */
function slotsAround(book: Book, places: Int32Array, ofRunningTotals: boolean): Int32Array {
  const { around, isRunning } = spansOf(book);
  if (around.every(({ length }) => length === 0)) return new Int32Array(places.length).fill(-1);
  const runs = (place: number): boolean => isRunning[book.slots.all[place]?.period ?? -1] === true;
  const found = places.map((place) => {
    const longer = slotAround(book, place, around);
    return longer >= 0 && (runs(place) && runs(longer)) === ofRunningTotals ? longer : -1;
  });
  const { values, states } = book.figures;
  const largest = new Map<number, number>();
  found.forEach((longer, i) => {
    const own = places[i] ?? -1;
    const other = largest.get(longer);
    if (longer < 0 || states[own] !== OK) return;
    if (other === undefined || (values[own] ?? NaN) > (values[other] ?? NaN)) largest.set(longer, own);
  });
  return found.map((longer, i) => ((largest.get(longer) ?? places[i]) === places[i] ? longer : -1));
}

function answer(name: string, ofRunningTotals: boolean): FactDefinition["answer"] {
  return ({ book, subjects, params }: Question) => {
    const found = slotsAround(book, slotsFor(book, subjects, params), ofRunningTotals);
    const figures = figuresOf(book, found, name, "shown");
    const argsAt = (i: number): Readonly<Record<string, Side>> => {
      const period = book.slots.periods[book.slots.all[found[i] ?? -1]?.period ?? -1];
      return { ...figures.argsAt(i), ...(period !== undefined && { longerPeriod: { literal: period } }) };
    };
    return { ...figures, argsAt };
  };
}

/** The figure of the shortest period that a figure's own is a part of. */
export const longerPeriodFigure: FactDefinition = {
  name: "longerPeriodFigure",
  summary:
    "the same indicator's figure for the shortest longer period of the year that the period is a part of (a month of its running total, a quarter of its half-year), for the largest such part; nothing otherwise, or where both are running totals",
  gives: "number",
  serves: ["indicator"],
  params: [{ of: "of?" }],
  args: () => ["longerPeriodFigure", "longerPeriod"],
  answer: answer("longerPeriodFigure", false),
};

/** The running total that a figure's own running total goes into. */
export const laterRunningTotal: FactDefinition = {
  name: "laterRunningTotal",
  summary:
    "the same indicator's next running total of the year (January to June after January to May), where the figure is one itself; nothing otherwise",
  gives: "number",
  serves: ["indicator"],
  params: [{ of: "of?" }],
  args: () => ["laterRunningTotal", "longerPeriod"],
  answer: answer("laterRunningTotal", true),
};
