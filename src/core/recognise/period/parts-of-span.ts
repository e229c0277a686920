import type { Months } from "./span";

/** How many kinds of equal parts a year is told in: months, quarters, halves. */
const LENGTHS = [1, 3, 6];

/**
 * Which of several spans of a year make up `whole` without gap or overlap, by index: equal ones (months, quarters,
 * halves) where they do, else the fewest that do, such as 1-5月 and 6月 of 1-6月. Empty where none do.
 */
export function partsOfSpan(whole: Months, spans: readonly (Months | null)[]): readonly number[] {
  const within = spans.flatMap((span, index) => {
    const isPart =
      span && span.from >= whole.from && span.to <= whole.to && span.to - span.from < whole.to - whole.from;
    return isPart ? [{ index, span }] : [];
  });
  for (const length of LENGTHS) {
    const same = within.filter(({ span }) => span.to - span.from + 1 === length);
    if (same.length * length === whole.to - whole.from + 1) return same.map(({ index }) => index);
  }
  return fewest(whole, within);
}

function fewest(whole: Months, parts: readonly { readonly index: number; readonly span: Months }[]): readonly number[] {
  // The fewest parts that reach the end of each month.
  const upTo = new Map<number, readonly number[]>([[whole.from - 1, []]]);
  for (let month = whole.from; month <= whole.to; month += 1) {
    for (const { index, span } of parts) {
      const before = span.to === month ? upTo.get(span.from - 1) : undefined;
      const known = upTo.get(month);
      if (before && (!known || before.length + 1 < known.length)) upTo.set(month, [...before, index]);
    }
  }
  return upTo.get(whole.to) ?? [];
}
