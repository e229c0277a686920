import type { NumberOperand } from "../operand";
import { withLiteral, type NumberLiteralOperator } from "./operator";
import { isMultiple, perValue } from "./per-value";

/** A whole number, or not one. */
export const isWhole: NumberLiteralOperator = {
  name: "isWhole",
  summary: "the number has no fraction (or has one, for false)",
  left: "number",
  expects: "true or false",
  ...withLiteral<NumberOperand, boolean>(
    (value) => (typeof value === "boolean" ? value : undefined),
    (left, wanted, count) => perValue(left, count, (value) => isMultiple(value, 1) === wanted),
    (wanted, left) => (wanted ? Math.round(left) : undefined),
  ),
};
