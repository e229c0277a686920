import type { Indicator } from "../../model/indicator";
import type { Reading } from "../../model/reading";

/**
 * The rates that a rule of their indicator holds against numerator and denominator, since these were read beside them
 * for the same period and place: their column has nothing to add.
 */
export function judgedAsRates(
  readings: readonly Reading[],
  indicators: ReadonlyMap<string, Indicator>,
): readonly Reading[] {
  const keyOf = ({ entity, period }: Reading, indicator: string): string => [indicator, entity, period].join("\n");
  const values = readings.filter(({ role, measure }) => role === "value" && measure.state === "ok");
  const read = new Set(values.map((reading) => keyOf(reading, reading.indicator)));
  return values.filter((reading) => {
    const formula = indicators.get(reading.indicator)?.formula;
    if (formula?.kind !== "ratio") return false;
    return [formula.numerator, formula.denominator].every((part) => read.has(keyOf(reading, part)));
  });
}
