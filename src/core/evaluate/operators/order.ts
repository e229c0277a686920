import { OK, type NumberOperand } from "../operand";
import { FALSE, ROUNDING, TRUE, type Truths } from "../truth";
import { bothThere, truthWithout } from "./states";

/** Binary noise, so that 4.89 reached exactly counts as reached. */
const noiseOf = (limit: number): number => 1e-9 * Math.max(1, Math.abs(limit));

/** What to say where the order surely holds and where it surely does not; turned round for the strict comparisons. */
interface Says {
  readonly holds: number;
  readonly fails: number;
}

const PLAINLY: Says = { holds: TRUE, fails: FALSE };

/** Turns the answer round, for "less" and "more", which are not "at least" and not "at most". */
export const NOT: Says = { holds: FALSE, fails: TRUE };

/** Surely at most, surely above, or not to be told because the true values may lie on either side. */
function compare(left: NumberOperand, right: NumberOperand, l: number, r: number, { holds, fails }: Says): number {
  const state = left.states[l] ?? OK;
  const rightState = right.states[r] ?? OK;
  if (!bothThere(state, rightState)) return truthWithout(state, rightState);
  const limit = right.lows[r] ?? NaN;
  const highest = right.highs[r] ?? NaN;
  if ((left.lows[l] ?? NaN) > highest + noiseOf(highest)) return fails;
  return (left.highs[l] ?? NaN) <= limit + noiseOf(limit) ? holds : ROUNDING;
}

// Tables have 20,000 rows and nearly all pass: the loops below skip what plainly does and leave the rest to `compare`.

function pairwise(left: NumberOperand, right: NumberOperand, count: number, says: Says): Truths {
  const truths = new Uint8Array(count);
  for (let i = 0; i < count; i++) truths[i] = compare(left, right, i * left.stride, i * right.stride, says);
  return truths;
}

/** Whether each left number is at most the right one. */
export function notAbove(left: NumberOperand, right: NumberOperand, count: number, says = PLAINLY): Truths {
  if (right.stride === 1) return pairwise(left, right, count, says);
  const truths = new Uint8Array(count).fill(TRUE);
  const { lows, highs, states } = left;
  const isPlain = says === PLAINLY;
  const limit = right.lows[0] ?? NaN;
  const highest = right.highs[0] ?? NaN;
  const beyond = highest + noiseOf(highest);
  for (let i = 0; i < count; i++) {
    if (states[i] === OK && (isPlain ? (highs[i] ?? NaN) <= limit : (lows[i] ?? NaN) > beyond)) continue;
    truths[i] = compare(left, right, i, 0, says);
  }
  return truths;
}

/** Whether each left number is at least the right one. */
export function notBelow(left: NumberOperand, right: NumberOperand, count: number, says = PLAINLY): Truths {
  if (right.stride === 1) return pairwise(right, left, count, says);
  const truths = new Uint8Array(count).fill(TRUE);
  const { lows, states } = left;
  // What is surely less hangs on the left number's own noise.
  const isPlain = says === PLAINLY;
  const limit = right.highs[0] ?? NaN;
  for (let i = 0; i < count; i++) {
    if (isPlain && states[i] === OK && (lows[i] ?? NaN) >= limit) continue;
    truths[i] = compare(right, left, 0, i, says);
  }
  return truths;
}
