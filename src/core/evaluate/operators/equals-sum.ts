import { OK, type NumberOperand, stateCode } from "../operand";
import { FALSE, MISSING, TRUE } from "../truth";
import { asKnown, mayBeEqual, meet } from "./equality";
import type { NumberOperator } from "./operator";

/** Up to this code a cell says that there is nothing; beyond, it hides or garbles a figure. */
const EMPTY = stateCode("placeholder");

/** What can be said of a total some of whose parts are missing. */
function withoutAllParts(total: NumberOperand, sum: NumberOperand, i: number): number {
  const [claimed, others] = [asKnown(total, i), asKnown(sum, i)];
  if (total.states[i] !== OK || Number.isNaN(others.low)) return MISSING;
  // The total bears out that there was nothing to add; of a masked figure it would say that it is zero.
  if (meet(claimed, others)) return (sum.states[i] ?? OK) <= EMPTY ? TRUE : MISSING;
  // A missing count can only add to what is there, so a total below that is wrong whatever is filled in.
  const isCounted = others.low === others.high;
  return isCounted && claimed.high < others.low ? FALSE : MISSING;
}

/** A total that agrees with its parts. */
export const equalsSum: NumberOperator = {
  name: "equalsSum",
  summary:
    "the total agrees with its n parts: exactly where things are counted, within (n + 1) / 2 units of the last decimal where each is rounded; blank parts add nothing to a total that agrees without them",
  left: "number",
  right: "number",
  holds: (left, right, count) => {
    // Half a unit for the total, and half a unit for each part, which the sum brings along.
    const truths = mayBeEqual(left, right, count, asKnown, asKnown);
    if (right.stride === 0) return truths;
    return truths.map((truth, i) => (truth === MISSING ? withoutAllParts(left, right, i) : truth));
  },
};
