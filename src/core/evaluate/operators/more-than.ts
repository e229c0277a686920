import type { NumberOperator } from "./operator";
import { NOT, notAbove } from "./order";

/** More than a limit. */
export const moreThan: NumberOperator = {
  name: "moreThan",
  summary: "the left number is larger",
  left: "number",
  right: "number",
  holds: (left, right, count) => notAbove(left, right, count, NOT),
};
