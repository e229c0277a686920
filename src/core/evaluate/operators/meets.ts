import { ROUNDING, TRUE } from "../truth";
import { asksAll, saysAll } from "./all-of-it";
import type { NumberOperator } from "./operator";
import { notAbove, notBelow } from "./order";

/** A target that is met, in the target's own direction. */
export const meets: NumberOperator = {
  name: "meets",
  summary: "the figure is at most or at least the target, whichever the target asks",
  left: "number",
  right: "target",
  holds: (left, right, count) => {
    const below = notAbove(left, right, count);
    const above = notBelow(left, right, count);
    return below.map((truth, i) => {
      const at = i * right.stride;
      if (right.directions?.[at] !== 1) return truth;
      const isAll = above[i] === ROUNDING && asksAll(right.values[at] ?? NaN) && saysAll(left, i);
      return isAll ? TRUE : (above[i] ?? truth);
    });
  },
};
