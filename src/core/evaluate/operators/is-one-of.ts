import type { TextOperand } from "../operand";
import { withLiteral, type TextOperator } from "./operator";
import { perWord } from "./per-word";

function textsOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const texts = value.filter((text) => typeof text === "string");
  return texts.length === value.length ? texts : undefined;
}

/** One of these words. */
export const isOneOf: TextOperator = {
  name: "isOneOf",
  summary: "the text is one of those written",
  left: "text",
  expects: "a list of texts",
  ...withLiteral<TextOperand, readonly string[]>(
    textsOf,
    (left, wanted, count) => perWord(left, count, (word) => wanted.includes(word)),
    (wanted) => wanted.join("、"),
  ),
};
