import { asKnown, mayBeEqual } from "./equality";
import type { NumberOperator } from "./operator";

/** A total that agrees with its parts. */
export const equalsSum: NumberOperator = {
  name: "equalsSum",
  summary:
    "the total agrees with its n parts: exactly where things are counted, within (n + 1) / 2 units of the last decimal where each is rounded",
  left: "number",
  right: "number",
  // Half a unit for the total, and half a unit for each part, which the sum brings along.
  holds: (left, right, count) => mayBeEqual(left, right, count, asKnown, asKnown),
};
