import type { TextOperand } from "../operand";
import { withLiteral, type TextOperator } from "./operator";
import { perWord, textOf } from "./per-word";

/** Any word but this. */
export const isNot: TextOperator = {
  name: "isNot",
  summary: "the text is not the one written",
  left: "text",
  expects: "a text",
  ...withLiteral<TextOperand, string>(
    textOf,
    (left, unwanted, count) => perWord(left, count, (word) => word !== unwanted),
    (unwanted) => unwanted,
  ),
};
