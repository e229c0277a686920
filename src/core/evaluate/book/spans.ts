import { monthsOf } from "../../model/period";
import type { Book } from "./book";

/** The periods of a workbook as parts of one another; all numbers are those of `Slots.periods`. */
export interface Spans {
  /** By period, the longer ones of its calendar year that it is a part of, the shortest first. */
  readonly around: readonly (readonly number[])[];
  /** Whether a period runs from January over several months that are no whole year: a running total. */
  readonly isRunning: readonly boolean[];
  /** By running total, the pairs of the total up to the month before and its last month alone. */
  readonly steps: readonly (readonly (readonly [before: number, last: number])[])[];
}

interface Months {
  readonly period: number;
  readonly from: number;
  readonly to: number;
}

const known = new WeakMap<readonly string[], Spans>();

/** How the periods of a workbook lie within one another; worked out once a workbook. */
export function spansOf({ slots: { periods } }: Book): Spans {
  const found = known.get(periods) ?? spans(periods);
  known.set(periods, found);
  return found;
}

const yearOf = (month: number): number => Math.floor(month / 12);
const lengthOf = ({ from, to }: Months): number => to - from + 1;
const begins = ({ from }: Months): boolean => from % 12 === 0;

function spans(periods: readonly string[]): Spans {
  const all = periods.map((text, period): Months | null => {
    const months = monthsOf(text);
    return months && yearOf(months.from) === yearOf(months.to) ? { period, ...months } : null;
  });
  const ofYear = new Map<number, Months[]>();
  for (const months of all) {
    if (!months) continue;
    const others = ofYear.get(yearOf(months.from));
    if (others) others.push(months);
    else ofYear.set(yearOf(months.from), [months]);
  }
  for (const others of ofYear.values()) others.sort((a, b) => lengthOf(a) - lengthOf(b));
  const beside = (months: Months | null): readonly Months[] => (months && ofYear.get(yearOf(months.from))) ?? [];
  return {
    around: all.map((own) => (own ? beside(own).flatMap((other) => (isAround(other, own) ? [other.period] : [])) : [])),
    isRunning: all.map((own) => own !== null && begins(own) && lengthOf(own) > 1 && lengthOf(own) < 12),
    steps: all.map((own) => (own && begins(own) && lengthOf(own) > 1 ? stepsTo(own, beside(own)) : [])),
  };
}

const isAround = (other: Months, own: Months): boolean =>
  other.from <= own.from && other.to >= own.to && lengthOf(other) > lengthOf(own);

function stepsTo(own: Months, beside: readonly Months[]): readonly (readonly [number, number])[] {
  const before = beside.filter(({ from, to }) => from === own.from && to === own.to - 1);
  const last = beside.filter(({ from, to }) => from === own.to && to === own.to);
  return before.flatMap((total) => last.map((month) => [total.period, month.period] as const));
}
