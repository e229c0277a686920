import { monthsOf } from "../../core/model/period";
import type { Period, Reading } from "../../core/model/reading";

/** Later periods first; of two that end together the longer. */
export function laterFirst(one: Period, other: Period): number {
  const [a, b] = [monthsOf(one), monthsOf(other)];
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return b.to - a.to || a.from - b.from;
}

/**
 * The periods a person may mean: those the workbook speaks of, then the usual ones of their years; of the latest year
 * the quarters as well, and the month and the months so far at the day it is judged at.
 */
export function offeredPeriods(readings: readonly Reading[], asOf: string): readonly Period[] {
  const known = new Set(readings.map(({ period }) => period).filter((period) => monthsOf(period) !== null));
  const years = new Set([...known].map((period) => Number(period.slice(0, 4))));
  if (years.size === 0) for (const back of [0, 1]) years.add(Number(asOf.slice(0, 4)) - back);
  const usual = [...years].flatMap((year) => [`${year}`, `${year}-H1`, `${year}-H2`, schoolYear(year - 1)]);
  const latest = Math.max(...years);
  const quarters = [1, 2, 3, 4].map((quarter) => `${latest}-Q${quarter}`);
  const month = `${latest}-${asOf.slice(5, 7)}`;
  const others = [...usual, ...quarters, month, `${latest}-01..${month}`].filter((period) => !isAmong(known, period));
  return [...[...known].sort(laterFirst), ...withoutTwins(others).sort(laterFirst)];
}

/** One of each: January to June is the first half. */
const withoutTwins = (periods: readonly Period[]): Period[] =>
  periods.filter((period, at) => monthsOf(period) !== null && !isAmong(periods.slice(0, at), period));

function isAmong(periods: Iterable<Period>, period: Period): boolean {
  const months = monthsOf(period);
  return [...periods].some((other) => {
    const others = monthsOf(other);
    return others !== null && others.from === months?.from && others.to === months.to;
  });
}

const schoolYear = (year: number): Period => `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
