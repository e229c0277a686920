/** Brings a decimal tie that its binary form puts just below (0.285, 1.005) up to the tie. */
const NUDGE = 1 + 2 * Number.EPSILON;

/** Rounds half away from zero in decimal, so that 0.285 to two decimals is 0.29. */
export function roundHalfUp(value: number, decimals: number): number {
  if (Number.isInteger(value)) return value;
  const factor = 10 ** decimals;
  const rounded = Math.round(Math.abs(value) * factor * NUDGE) / factor;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** A number in plain digits: no thousands separators, exactly `decimals` decimals. */
export const plain = (value: number, decimals: number): string => roundHalfUp(value, decimals).toFixed(decimals);

/** The same digits without zeros that only fill up decimals. */
export const unpadded = (digits: string): string => (digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits);

const MOST_DECIMALS = 10;

/** How many decimals it takes to write a number out, ten at most. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [, fraction = ""] = unpadded(plain(value, MOST_DECIMALS)).split(".");
  return fraction.length;
}

/** Shares keep the decimals they were shown with; money and counts are written without padding. */
export function figure(value: number, unit: string, decimals: number): string {
  const digits = plain(value, Math.min(Math.max(decimals, 0), MOST_DECIMALS));
  return isShare(unit) ? digits : unpadded(digits);
}

/** Whether a unit is that of a rate, whose differences are percentage points. */
export const isShare = (unit: string): boolean => unit === "%" || unit === "‰";
