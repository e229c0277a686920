import { BOUND_WORDS } from "../operand";
import { wordFact } from "./words";

/** How the figure bounds the true one. */
export const boundWord = wordFact({
  name: "boundWord",
  summary: "how the figure as written bounds the true one: exact, atLeast (余, 以上), atMost (近), about (约)",
  words: BOUND_WORDS,
  ofMeasure: ({ bound }) => BOUND_WORDS.indexOf(bound),
  // Tables keep no bounds column by column.
  ofColumns: (parts) => new Uint8Array(parts.at(-1)?.to ?? 0),
});
