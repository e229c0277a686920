import { OK, type NumberOperand } from "../operand";
import { FALSE, TRUE, type Truths } from "../truth";
import { truthWithout } from "./states";

/** A question about each number as written, without regard to rounding. */
export function perValue({ values, states }: NumberOperand, count: number, holds: (value: number) => boolean): Truths {
  const truths = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const state = states[i] ?? OK;
    if (state === OK) truths[i] = holds(values[i] ?? NaN) ? TRUE : FALSE;
    else truths[i] = truthWithout(state, OK);
  }
  return truths;
}

/** Whether a number is a whole multiple of another but for binary noise. */
export function isMultiple(value: number, of: number): boolean {
  const times = value / of;
  return Math.abs(times - Math.round(times)) <= 1e-9 * Math.max(1, Math.abs(times));
}
