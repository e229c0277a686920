import type { NumberOperator } from "./operator";
import { notBelow } from "./order";

/** No less than a limit. */
export const atLeast: NumberOperator = {
  name: "atLeast",
  summary: "the left number is the right one or larger",
  left: "number",
  right: "number",
  holds: (left, right, count) => notBelow(left, right, count),
};
