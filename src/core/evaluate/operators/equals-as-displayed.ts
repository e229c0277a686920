import { asDisplayed, asKnown, mayBeEqual } from "./equality";
import type { NumberOperator } from "./operator";

/** The same number once rounded to the decimals shown. */
export const equalsAsDisplayed: NumberOperator = {
  name: "equalsAsDisplayed",
  summary: "the right number, rounded to the decimals the left one shows, is the left one",
  left: "number",
  right: "number",
  holds: (left, right, count) => mayBeEqual(left, right, count, asDisplayed, asKnown),
};
