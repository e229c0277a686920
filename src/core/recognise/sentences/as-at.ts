import type { Indicator } from "../../model/indicator";
import type { Period, Reading } from "../../model/reading";
import { endOf, spanOf } from "../period/span";

/**
 * What stands at a day is the same at 6月底 and for 上半年: a level or a share that a sentence tells is of the period that
 * a table has it for, where the two end together.
 */
export function asInTables(
  told: readonly Reading[],
  read: readonly Reading[],
  indicators: ReadonlyMap<string, Indicator>,
): readonly Reading[] {
  const isStanding = (id: string): boolean => /^(?:level|share)$/.test(indicators.get(id)?.kind ?? "");
  const wanted = new Set(told.map(({ indicator }) => indicator).filter(isStanding));
  if (wanted.size === 0) return told;
  const periods = new Map<string, Set<Period>>();
  for (const { indicator, period, entity, role } of read) {
    if (role !== "value" || entity !== "" || period === "" || !wanted.has(indicator)) continue;
    periods.set(indicator, (periods.get(indicator) ?? new Set()).add(period));
  }
  return told.map((one) => {
    const known = periods.get(one.indicator);
    if (!known || known.has(one.period)) return one;
    const end = endOfPeriod(one.period);
    const same = end === null ? [] : [...known].filter((period) => endOfPeriod(period) === end);
    return same.length === 1 && same[0] !== undefined ? { ...one, period: same[0] } : one;
  });
}

function endOfPeriod(period: Period): number | null {
  const span = spanOf(period);
  return span?.kind === "months" ? endOf(span) : null;
}
