import { MEASURE_STATES } from "../../model/table";
import { stateCode } from "../operand";
import { statesOf } from "./columns-operand";
import { columnWordFact, wordFact, type WordKind } from "./words";

const kind: WordKind = {
  name: "state",
  summary: "whether the cell holds a figure, and if not, why not: ok, blank, placeholder, masked, error, unreadable",
  words: MEASURE_STATES,
  ofMeasure: ({ state: word }) => stateCode(word),
  ofColumns: statesOf,
};

/** What became of the cell. */
export const state = wordFact(kind);

/** The same for a column of a table's row. */
export const columnState = columnWordFact("columnState", kind);
