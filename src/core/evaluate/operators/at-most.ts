import type { NumberOperator } from "./operator";
import { notAbove } from "./order";

/** No more than a limit. */
export const atMost: NumberOperator = {
  name: "atMost",
  summary: "the left number is the right one or smaller",
  left: "number",
  right: "number",
  holds: (left, right, count) => notAbove(left, right, count),
};
