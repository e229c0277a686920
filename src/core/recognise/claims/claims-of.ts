import type { TableClaim } from "../../model/table-claim";
import type { EntityRow } from "../layouts/entity-rows";
import type { Found, Vocabulary } from "../layouts/layout";
import type { Block } from "../table/block";
import { derivedClaims } from "./derived-claims";
import type { FigureRow } from "./figure-row";
import { gatherFrom } from "./gathered-lane";
import { groupCounts } from "./group-counts";
import { judgedAsRates } from "./judged-as-rates";
import { judgedElsewhere } from "./judged-elsewhere";
import { numbersAsText } from "./numbers-as-text";
import { ratesOfAWhole } from "./rates-of-a-whole";
import { repeatedRows } from "./repeated-rows";
import { serialRuns } from "./serial-runs";
import { titleCounts } from "./title-counts";
import { withinColumns } from "./within-columns";
import { withinRows } from "./within-rows";

const WIDTH = 16384;

/** What a table says of itself besides its sums, whatever layout read it and whether or not its words are known. */
export function claimsOf(
  block: Block,
  rows: readonly EntityRow[],
  { readings, targets, tables }: Pick<Found, "readings" | "targets" | "tables">,
  indicators: Vocabulary["indicators"],
): readonly TableClaim[] {
  const figures: readonly FigureRow[] = rows.flatMap(({ kind, row, name }) =>
    kind === "group" ? [] : [{ row, name, isTotal: kind === "total" }],
  );
  const judged = new Set(
    [...judgedElsewhere({ readings, targets }), ...judgedAsRates(readings, indicators)].map(
      ({ measure: { at } }) => at.row * WIDTH + at.column,
    ),
  );
  const isJudged = (row: number, column: number): boolean => judged.has(row * WIDTH + column);
  const read = new Set(readings.map(({ measure: { at } }) => at.row));
  const own = new Set(readings.map(({ measure: { at } }) => at.row * WIDTH + at.column));
  const known = new Set(
    tables.flatMap(({ columns }) => columns.flatMap(({ column, quantity }) => (quantity ? [column] : []))),
  );
  const isRead = (row: number, column: number): boolean => known.has(column) || own.has(row * WIDTH + column);
  const totals = new Set(rows.flatMap(({ kind, row }) => (kind === "total" ? [row] : [])));
  // Rules on quantities judge the rows of a known column, but not its total.
  const isStored = (row: number, column: number): boolean =>
    totals.has(row) ? own.has(row * WIDTH + column) : isRead(row, column);
  return [
    ...derivedClaims(block, figures, isJudged, gatherFrom(tables)),
    ...withinColumns(block, figures, (column) => known.has(column)),
    ...withinRows(block, figures, (row) => read.has(row)),
    ...groupCounts(block, rows),
    ...titleCounts(block, rows),
    ...serialRuns(block, rows),
    ...repeatedRows(block, rows, { readings, tables }),
    ...numbersAsText(block, rows, isStored),
    ...ratesOfAWhole(block, rows, isRead),
  ];
}
