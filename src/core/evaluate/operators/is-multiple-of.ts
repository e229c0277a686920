import type { NumberOperand } from "../operand";
import { withLiteral, type NumberLiteralOperator } from "./operator";
import { isMultiple, perValue } from "./per-value";

/** A whole number of steps. */
export const isMultipleOf: NumberLiteralOperator = {
  name: "isMultipleOf",
  summary: "the number is a whole multiple of the one written",
  left: "number",
  expects: "a number above 0",
  ...withLiteral<NumberOperand, number>(
    (value) => (typeof value === "number" && value > 0 ? value : undefined),
    (left, step, count) => perValue(left, count, (value) => isMultiple(value, step)),
    (step) => step,
  ),
};
