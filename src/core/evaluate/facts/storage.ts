import { textualOf } from "./columns-operand";
import { columnWordFact, wordFact, type WordKind } from "./words";

const kind: WordKind = {
  name: "storage",
  summary: "how the cell stores its figure: number, text",
  words: ["number", "text"],
  ofMeasure: ({ storedAsText }) => (storedAsText ? 1 : 0),
  ofColumns: textualOf,
};

/** Whether a figure is stored as text. */
export const storage = wordFact(kind);

/** The same for a column of a table's row. */
export const columnStorage = columnWordFact("columnStorage", kind);
