import type { Bound } from "../model/measure";
import { figure, roundHalfUp } from "./number";
import type { Text } from "./text";

/** A number as it is printed: rounded to `decimals`, so that what is computed from it agrees with what is read. */
export interface Printed {
  readonly value: number;
  readonly unit: string;
  readonly decimals: number;
  readonly bound: Bound;
}

/** A value rounded to the decimals it is printed with. */
export const printed = (value: number, unit: string, decimals: number, bound: Bound = "exact"): Printed => ({
  value: roundHalfUp(value, decimals),
  unit,
  decimals,
  bound,
});

/** The bound of the negative: what is at least 5 is, taken away, at most −5. */
const FLIPPED: Readonly<Record<Bound, Bound>> = {
  exact: "exact",
  atLeast: "atMost",
  atMost: "atLeast",
  about: "about",
};

function boundOfDifference(left: Bound, right: Bound): Bound {
  const taken = FLIPPED[right];
  if (taken === "exact" || left === taken) return left;
  return left === "exact" ? taken : "about";
}

/** The difference of two printed numbers of one unit; exact where both are, for both are decimal. */
export function minus(left: Printed, right: Printed): Printed {
  const decimals = Math.max(left.decimals, right.decimals);
  return printed(left.value - right.value, left.unit, decimals, boundOfDifference(left.bound, right.bound));
}

/** A distance in words, without its sign: `1.8个百分点`, `4人`, `近200人`. */
export function distanceText({ value, unit, decimals, bound }: Printed, text: Text): string {
  const digits = figure(Math.abs(value), unit, decimals);
  const size = value < 0 ? FLIPPED[bound] : bound;
  return size === "exact" ? text.difference(digits, unit) : text.boundedDifference(digits, unit, size);
}
