import type { Reading } from "../../model/reading";
import { isOnlyMark } from "../../model/only-mark";

/** Sums of figures as they are written differ by no more than this. */
const NOISE = 1e-9;

/**
 * The total in the column of a town's dash, where it is what the other towns come to: there is nothing to count. A blank
 * says nothing of the kind, as it may have been left out of a formula as well.
 */
export function totalSettling(reading: Reading, readings: readonly Reading[]): Reading | undefined {
  const { measure, entity } = reading;
  if (entity === "" || measure.state !== "placeholder" || !isOnlyMark(measure.text)) return undefined;
  const column = readings.filter((other) => isInColumn(other, reading));
  const totals = column.filter((other) => other.entity === "");
  const [total] = totals;
  if (totals.length !== 1 || total?.measure.state !== "ok" || total.measure.value === 0) return undefined;
  const parts = column.filter((other) => other.entity !== "" && !isOnlyMark(other.measure.text));
  if (parts.length === 0 || parts.some(({ measure: { state, bound } }) => state !== "ok" || bound !== "exact"))
    return undefined;
  const sum = parts.reduce((added, part) => added + part.measure.value, 0);
  const whole = total.measure.value;
  return Math.abs(sum - whole) <= NOISE * Math.max(1, Math.abs(whole)) ? total : undefined;
}

const isInColumn = (one: Reading, { indicator, period, measure: { at } }: Reading): boolean =>
  one.role === "value" &&
  one.indicator === indicator &&
  one.period === period &&
  one.measure.at.sheet === at.sheet &&
  one.measure.at.column === at.column;
