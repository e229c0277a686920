import type { Block } from "../table/block";
import type { Found, Vocabulary } from "./layout";
import { listColumns } from "./list-columns";
import { listReadings } from "./list-readings";
import { listRows } from "./list-rows";
import { listTargets } from "./list-targets";
import { partSums } from "./part-sums";

/** Reads a table with one indicator a row: its readings, the targets it states, and the labels nobody knows. */
export function readList(block: Block, vocabulary: Vocabulary, layout: string): Found {
  const columns = listColumns(block);
  const found = listRows(block, columns, vocabulary);
  const { readings, unrecognised } = listReadings(block, columns, found, layout);
  const own = found.rows.filter(({ entity }) => entity === "");
  const named = [...own, ...found.sections].sort((a, b) => a.row - b.row);
  return {
    readings,
    targets: named.flatMap((row) => listTargets(block, columns, row)),
    tables: partSums(block, columns, own),
    unrecognised: [...found.unrecognised, ...unrecognised],
  };
}
