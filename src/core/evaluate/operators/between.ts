import { literalOperand, type NumberOperand } from "../operand";
import { every } from "../truth";
import { withLiteral, type NumberLiteralOperator } from "./operator";
import { notAbove, notBelow } from "./order";

interface Range {
  readonly min: number;
  readonly max: number;
}

function rangeOf(value: unknown): Range | undefined {
  if (typeof value !== "object" || value === null || !("min" in value) || !("max" in value)) return undefined;
  const { min, max } = value;
  return typeof min === "number" && typeof max === "number" && min <= max ? { min, max } : undefined;
}

/** Within a range, its ends included. */
export const between: NumberLiteralOperator = {
  name: "between",
  summary: "the number lies between min and max, both included",
  left: "number",
  expects: '{ "min": number, "max": number }',
  ...withLiteral<NumberOperand, Range>(
    rangeOf,
    (left, { min, max }, count) =>
      every([notBelow(left, literalOperand(min), count), notAbove(left, literalOperand(max), count)], count),
    // The end that is exceeded.
    ({ min, max }, left) => (left < min ? min : max),
  ),
};
