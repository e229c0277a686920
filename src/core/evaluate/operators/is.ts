import type { TextOperand } from "../operand";
import { withLiteral, type TextOperator } from "./operator";
import { perWord, textOf } from "./per-word";

/** This word. */
export const is: TextOperator = {
  name: "is",
  summary: "the text is the one written",
  left: "text",
  expects: "a text",
  ...withLiteral<TextOperand, string>(
    textOf,
    (left, wanted, count) => perWord(left, count, (word) => word === wanted),
    (wanted) => wanted,
  ),
};
