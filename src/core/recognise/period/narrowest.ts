import type { PeriodWords } from "./period-words";

/**
 * What texts from the outside in say of a period together: 1月 under 一季度 is the month. `joined` is what they say read as
 * one text, and is kept unless the innermost months lie within those of the texts around them.
 */
export function narrowest(texts: readonly (PeriodWords | null)[], joined: PeriodWords | null): PeriodWords | null {
  const spoken = texts.filter((words) => words !== null);
  const inner = spoken.at(-1);
  const outer = spoken.slice(0, -1).findLast(({ months }) => months !== null);
  if (!inner?.months || !outer?.months || inner.isRunning) return joined;
  const isWithin = inner.months.from >= outer.months.from && inner.months.to <= outer.months.to;
  const year = spoken.findLast((words) => words.year !== null)?.year ?? null;
  const shift = spoken.findLast((words) => words.shift !== null)?.shift ?? null;
  return isWithin ? { ...inner, year, shift: year === null ? shift : null } : joined;
}

/** The first period that texts name, with the months that a later one names: 2024年, 3月. */
export function together(said: readonly (PeriodWords | null)[]): PeriodWords | null {
  const [first, ...rest] = said.filter((words) => words !== null);
  const inner = rest.find(({ months, year }) => months !== null && year === null);
  return first && inner && first.months === null && !first.isSchoolYear
    ? { ...inner, year: first.year, shift: first.shift }
    : (first ?? null);
}
