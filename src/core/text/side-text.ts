import type { Bound } from "../model/measure";
import type { Computed, Side, Verdict } from "../model/verdict";
import { measureText } from "./measure-text";
import { decimalsOf, figure } from "./number";
import { minus, printed } from "./printed";
import type { Printed } from "./printed";
import type { Text } from "./text";

/** What is known of a side's true value from how its cells were written; sums and ratios of 余 and 近 are 约. */
function boundOf(side: Side): Bound {
  if ("measure" in side) return side.measure.bound;
  return "computed" in side && side.computed.from.some(({ bound }) => bound !== "exact") ? "about" : "exact";
}

/** The number a side is printed with; null when it is a word or has no value. */
export function printedSide(side: Side, unit: string): Printed | null {
  const bound = boundOf(side);
  if ("measure" in side) {
    const { state, value, unit: own, decimals } = side.measure;
    return state === "ok" ? printed(value, own, decimals, bound) : null;
  }
  if ("computed" in side) {
    const { value, unit: own } = side.computed;
    return Number.isFinite(value) ? printed(value, own || unit, decimalsShown(side.computed), bound) : null;
  }
  return typeof side.literal === "number" ? printed(side.literal, unit, decimalsOf(side.literal)) : null;
}

/** What was computed from nothing was set by someone, such as a target; it is written out as it was set. */
function decimalsShown({ value, decimals, from }: Computed): number {
  const written = decimalsOf(value);
  // A number that stands nowhere is shown in full, such as a target of 4.89; 41.666…% of a year is not.
  return from.length > 0 || written > MOST_WRITTEN ? decimals : written;
}

const MOST_WRITTEN = 4;

/** One side of a comparison in words; a number without a unit takes the unit of what it is compared with. */
export function sideText(side: Side, unit: string, text: Text): string {
  if ("measure" in side) return measureText(side.measure, text);
  if ("literal" in side && typeof side.literal === "string") return text.date(side.literal);
  const number = printedSide(side, unit);
  if (!number) return text.noData;
  const digits = figure(number.value, number.unit, number.decimals);
  return number.bound === "exact"
    ? text.quantity(digits, number.unit)
    : text.bounded(digits, number.unit, number.bound);
}

/** The unit a verdict speaks in: that of its left side. */
export function unitOf({ left }: Pick<Verdict, "left">): string {
  if (!left) return "";
  if ("measure" in left) return left.measure.unit;
  return "computed" in left ? left.computed.unit : "";
}

/** Most decimals worth showing when two sides look alike and are not. */
const MOST_DECIMALS = 6;

/**
 * Both sides as printed. Where rounding would make a difference vanish, the computed side shows more decimals until
 * one sees it.
 */
export function printedSides(verdict: Pick<Verdict, "left" | "right" | "difference">): {
  readonly left?: Side;
  readonly right?: Side;
} {
  const { left, right } = verdict;
  if (!left || !right || !verdict.difference) return { ...(left && { left }), ...(right && { right }) };
  const widen = (side: Side, decimals: number): Side =>
    "computed" in side
      ? { computed: { ...side.computed, decimals: Math.max(decimals, side.computed.decimals) } }
      : side;
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const sides = { left: widen(left, decimals), right: widen(right, decimals) };
    const a = printedSide(sides.left, unitOf(verdict));
    const b = printedSide(sides.right, unitOf(verdict));
    if (!a || !b || a.value !== b.value) return sides;
  }
  return { left, right };
}

/** Left minus right as printed, null when one of them has no value. */
export function printedDifference(verdict: Pick<Verdict, "left" | "right" | "difference">): Printed | null {
  const unit = unitOf(verdict);
  const sides = printedSides(verdict);
  const left = sides.left ? printedSide(sides.left, unit) : null;
  const right = sides.right ? printedSide(sides.right, unit) : null;
  if (left && right && left.unit === right.unit) return minus(left, right);
  if (verdict.difference === undefined || !Number.isFinite(verdict.difference)) return null;
  return printed(verdict.difference, unit, Math.min(decimalsOf(verdict.difference), 4));
}
