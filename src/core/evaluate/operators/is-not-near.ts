import type { NumberOperand } from "../operand";
import { withLiteral, type NumberLiteralOperator } from "./operator";
import { perValue } from "./per-value";

/** A slip of units leaves the ratio near its factor, give or take a year's growth. */
const BAND = 1.5;

const isNear = (value: number, factor: number): boolean => value >= factor / BAND && value <= factor * BAND;

function factorsOf(value: unknown): readonly number[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const factors = value.filter((factor) => typeof factor === "number" && factor > 0);
  return factors.length === value.length ? factors : undefined;
}

/** Away from every one of some factors. */
export const isNotNear: NumberLiteralOperator = {
  name: "isNotNear",
  summary: "the number is not within a factor of 1.5 of any of those written",
  left: "number",
  expects: "a list of numbers above 0",
  ...withLiteral<NumberOperand, readonly number[]>(
    factorsOf,
    (left, factors, count) => perValue(left, count, (value) => !factors.some((factor) => isNear(value, factor))),
    // The factor that is near is no figure anybody reported; a message names the two that were compared.
    () => undefined,
  ),
};
