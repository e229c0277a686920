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
    return below.map((truth, i) => (right.directions?.[i * right.stride] === 1 ? (above[i] ?? truth) : truth));
  },
};
