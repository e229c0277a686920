import type { Reading } from "../../model/reading";
import { closedText } from "../measure/plain-text";
import { withoutSerial } from "../names/label-text";
import { noteOn, notesOf } from "../table/explanation";
import type { Block } from "../table/block";
import type { Found, Vocabulary } from "./layout";
import { listColumns } from "./list-columns";
import { listReadings } from "./list-readings";
import { listRows } from "./list-rows";
import { listTargets } from "./list-targets";
import { partSums } from "./part-sums";

/** Figures whose own row explains nothing may be explained by a note below the table. */
function withNotes(block: Block, readings: readonly Reading[]): readonly Reading[] {
  const notes = notesOf(block);
  if (notes === "") return readings;
  return readings.map((reading) => {
    if (reading.role !== "value" || reading.explanation) return reading;
    const explanation = noteOn(notes, withoutSerial(closedText(reading.labelText)));
    return explanation === "" ? reading : { ...reading, explanation };
  });
}

/** Reads a table with one indicator a row: its readings, the targets it states, and the labels nobody knows. */
export function readList(block: Block, vocabulary: Vocabulary, layout: string): Found {
  const columns = listColumns(block);
  const found = listRows(block, columns, vocabulary);
  const { readings, unrecognised } = listReadings(block, columns, found, layout);
  const own = found.rows.filter(({ entity }) => entity === "");
  const named = [...own, ...found.sections].sort((a, b) => a.row - b.row);
  return {
    readings: withNotes(block, readings),
    targets: named.flatMap((row) => listTargets(block, columns, row)),
    tables: partSums(block, columns, own),
    unrecognised: [...found.unrecognised, ...unrecognised],
  };
}
