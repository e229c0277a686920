import { OK, type TextOperand } from "../operand";
import { FALSE, TRUE, type Truths } from "../truth";
import { truthWithout } from "./states";

/** A question about each word; asked once a word, not once a subject. */
export function perWord(
  { codes, words, states }: TextOperand,
  count: number,
  holds: (word: string) => boolean,
): Truths {
  const answers = Uint8Array.from(words, (word) => (holds(word) ? TRUE : FALSE));
  const truths = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const state = states[i] ?? OK;
    truths[i] = state === OK ? (answers[codes[i] ?? 0] ?? FALSE) : truthWithout(state, OK);
  }
  return truths;
}

/** A text written in a rule. */
export const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
