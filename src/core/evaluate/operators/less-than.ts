import type { NumberOperator } from "./operator";
import { NOT, notBelow } from "./order";

/** Less than a limit. */
export const lessThan: NumberOperator = {
  name: "lessThan",
  summary: "the left number is smaller",
  left: "number",
  right: "number",
  holds: (left, right, count) => notBelow(left, right, count, NOT),
};
