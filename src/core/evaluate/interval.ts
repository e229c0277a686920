import type { Indicator } from "../model/indicator";
import type { Measure } from "../model/measure";

/** Where a true value lies. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const NOWHERE: Interval = { low: NaN, high: NaN };

/** Binary noise around a value, far below any decimal shown. */
export const noiseOf = (value: number): number => 1e-9 * Math.max(1, Math.abs(value));

/** Half a unit of the last decimal shown. */
export const halfUnit = (decimals: number): number => 0.5 * 10 ** -decimals;

/** Whether a cell holds more digits than it shows; then its value is not a rounded one. */
function holdsMoreThanShown({ value, decimals }: Measure): boolean {
  const units = value * 10 ** decimals;
  return Math.abs(units - Math.round(units)) > 1e-6 * Math.max(1, Math.abs(units));
}

/** Half the unit of the last digit that is not zero: 约2800 means 2750 to 2850. */
function halfOfLastDigit({ value, decimals }: Measure): number {
  let unit = 10 ** -decimals;
  while (value !== 0 && Math.abs(value) >= unit * 10 && Math.abs(Math.round(value / unit) % 10) === 0) unit *= 10;
  return unit / 2;
}

/** How far the true value may lie from the one shown: counts are exact, shares and amounts are rounded. */
function halfWidth(measure: Measure, kind: Indicator["kind"]): number {
  if (kind !== "share" && kind !== "flow") return 0;
  return holdsMoreThanShown(measure) ? 0 : halfUnit(measure.decimals);
}

/** Where the true value of a measure lies, from its decimals and its bound. */
export function intervalOf(measure: Measure, kind: Indicator["kind"]): Interval {
  const { state, value, bound } = measure;
  if (state !== "ok") return NOWHERE;
  switch (bound) {
    case "atLeast":
      return { low: value, high: Infinity };
    case "atMost":
      return { low: isNearly(measure) ? value / 2 : -Infinity, high: value };
    case "about":
      return around(value, halfOfLastDigit(measure));
    case "exact":
      return around(value, halfWidth(measure, kind));
    default:
      return bound satisfies never;
  }
}

/** 近90 is below 90 but never less than half of it, as 不超过90 may be. */
const isNearly = ({ text, value }: Measure): boolean =>
  value > 0 && /^\s*(?:将|接)?近\s*[\d０-９]/.test(text) && !/^\s*近[\d０-９]+\s*个?[年月天]/.test(text);

const around = (value: number, half: number): Interval => ({ low: value - half, high: value + half });

export const plus = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });

export const minus = (a: Interval, b: Interval): Interval => ({ low: a.low - b.high, high: a.high - b.low });

export function times(a: Interval, factor: number): Interval {
  const [x, y] = [a.low * factor, a.high * factor];
  return x <= y ? { low: x, high: y } : { low: y, high: x };
}

/** The quotient; anything where the divisor may be zero. */
export function over(a: Interval, b: Interval): Interval {
  if (b.low <= 0 && b.high >= 0) return { low: -Infinity, high: Infinity };
  const corners = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high].filter(
    (corner) => !Number.isNaN(corner),
  );
  return { low: Math.min(...corners), high: Math.max(...corners) };
}
