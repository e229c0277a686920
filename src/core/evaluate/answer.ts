import type { Asked } from "./compile";
import { literalOperand, type NumberOperand, type Operand } from "./operand";
import type { Operator } from "./operators/operator";
import type { Truths } from "./truth";

/** Answers a question for all subjects of its rule at once. */
export type Ask = (asked: Asked) => { readonly operand: Operand; readonly count: number };

/** What went wrong in a run, by the place of the rule; the first trouble of a rule is kept. */
export type Problems = Map<number, string>;

/**
 * What a fact hands to the engine for one condition: a fresh object each time, which the engine passes on as it is, so
 * that the operator can leave the outcome for every subject on it. The operator works the answer out, too: the engine
 * asks for all facts before it compares any, and columns of 20,000 figures are best compared while they are at hand.
 */
export interface Answer {
  readonly isAnswer: true;
  readonly asked: Asked;
  readonly ask: Ask;
  readonly problems: Problems;
  operand: Operand | null;
  truths: Truths | null;
}

/** Tells an answer among the values that the engine carries around. */
export const isAnswer = (value: unknown): value is Answer =>
  typeof value === "object" && value !== null && "isAnswer" in value;

function numberFrom(right: unknown): NumberOperand {
  const operand = isAnswer(right) ? right.operand : typeof right === "number" ? literalOperand(right) : null;
  if (operand?.type !== "number")
    throw new Error(`cannot compare a number with ${typeof right === "object" ? "text" : JSON.stringify(right)}`);
  return operand;
}

function mismatch(operator: Operator): Error {
  return new Error(`operator "${operator.name}" compares ${operator.left === "text" ? "texts" : "numbers"}`);
}

function compare(operator: Operator, left: Operand, right: unknown, count: number): Truths {
  if (operator.left === "text") {
    if (left.type !== "text") throw mismatch(operator);
    return operator.holds(left, right, count);
  }
  if (left.type !== "number") throw mismatch(operator);
  return operator.right === "literal"
    ? operator.holds(left, right, count)
    : operator.holds(left, numberFrom(right), count);
}

/** Works out what both sides of a comparison are, compares them for all subjects and leaves the outcome on the left. */
export function settle(operator: Operator, left: Answer, right: unknown): Truths {
  const { operand, count } = left.ask(left.asked);
  left.operand = operand;
  if (isAnswer(right)) right.operand = right.ask(right.asked).operand;
  left.truths = compare(operator, operand, right, count);
  return left.truths;
}
