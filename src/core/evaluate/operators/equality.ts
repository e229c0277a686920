import { halfUnit } from "../interval";
import type { NumberOperand } from "../operand";
import { FALSE, TRUE, type Truths } from "../truth";
import { bothThere, truthWithout } from "./states";

/** How far from the value written a number may be taken to lie, below and above. */
export type Reach = (operand: NumberOperand, at: number) => { readonly low: number; readonly high: number };

/** Place of `exact` in `BOUND_WORDS`. */
const EXACT = 0;

const valueAt = ({ values }: NumberOperand, at: number): number => values[at] ?? NaN;
const boundAt = ({ bounds }: NumberOperand, at: number): number => bounds?.[at] ?? EXACT;

/** From the decimals shown, and from the bound. */
export const asKnown: Reach = ({ lows, highs }, at) => ({ low: lows[at] ?? NaN, high: highs[at] ?? NaN });

/** The value itself; only a bound such as 余 leaves room. */
export const asWritten: Reach = (operand, at) => {
  const value = valueAt(operand, at);
  return boundAt(operand, at) === EXACT ? { low: value, high: value } : asKnown(operand, at);
};

/** Half a unit of the last decimal shown, whatever is counted. */
export const asDisplayed: Reach = (operand, at) => {
  const bound = boundAt(operand, at);
  const decimals = typeof operand.decimals === "number" ? operand.decimals : (operand.decimals[at] ?? -1);
  const value = valueAt(operand, at);
  if (decimals < 0 || bound !== EXACT) return asKnown(operand, at);
  return { low: value - halfUnit(decimals), high: value + halfUnit(decimals) };
};

/** Whether two numbers may be the same, each taken to reach as far as told. */
export function mayBeEqual(
  left: NumberOperand,
  right: NumberOperand,
  count: number,
  leftReach: Reach,
  rightReach: Reach,
): Truths {
  const truths = new Uint8Array(count).fill(TRUE);
  const { values, states, stride } = left;
  const { values: rightValues, states: rightStates, stride: rightStride } = right;
  for (let i = 0; i < count; i++) {
    const l = i * stride;
    const r = i * rightStride;
    const state = states[l] ?? 0;
    const rightState = rightStates[r] ?? 0;
    const areThere = bothThere(state, rightState);
    // A number reaches itself: most pairs are the same and need no more said.
    if (areThere && values[l] === rightValues[r]) continue;
    if (!areThere) truths[i] = truthWithout(state, rightState);
    else if (!meet(leftReach(left, l), rightReach(right, r))) truths[i] = FALSE;
  }
  return truths;
}

type Stretch = ReturnType<Reach>;

/** Whether two numbers may be the same, as far as each reaches. */
export function meet(a: Stretch, b: Stretch): boolean {
  const noise = 1e-9 * Math.max(1, sizeOf(a), sizeOf(b));
  return a.low <= b.high + noise && b.low <= a.high + noise;
}

const sizeOf = ({ low, high }: Stretch): number =>
  Math.abs(Number.isFinite(low) ? low : Number.isFinite(high) ? high : 0);
