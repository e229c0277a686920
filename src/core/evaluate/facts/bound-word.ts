import { BOUND_WORDS } from "../operand";
import { wordFact } from "./words";

/** How the figure bounds the true one. */
export const boundWord = wordFact({
  name: "boundWord",
  summary: "how the figure as written bounds the true one: exact, atLeast (余, 以上), atMost (近), about (约)",
  words: BOUND_WORDS,
  ofMeasure: ({ bound }) => BOUND_WORDS.indexOf(bound),
  ofColumns: (parts) => {
    const codes = new Uint8Array(parts.at(-1)?.to ?? 0);
    for (const { column, from } of parts)
      for (const [row, bound] of column?.rough ?? []) codes[from + row] = BOUND_WORDS.indexOf(bound);
    return codes;
  },
});
