import { asWritten, mayBeEqual } from "./equality";
import type { NumberOperator } from "./operator";

/** The same number. */
export const equals: NumberOperator = {
  name: "equals",
  summary: "both are the same number; a bound such as 余 is compared on its open side",
  left: "number",
  right: "number",
  holds: (left, right, count) => mayBeEqual(left, right, count, asWritten, asWritten),
};
