import type { Table } from "../../model/table";
import type { EntityRow } from "../layouts/entity-rows";
import type { Found } from "../layouts/layout";
import type { Block } from "../table/block";
import { isFigureCell } from "../table/is-figure";
import { figureLane } from "./figure-lane";

/**
 * The columns of a table that no indicator and no quantity is called like and that hold an error value: figures stand
 * there all the same, and nobody else would say that one of them is lost.
 */
export function errorColumns(
  block: Block,
  rows: readonly EntityRow[],
  { readings, tables }: Pick<Found, "readings" | "tables">,
  holder: Table,
): Table | null {
  const { grid } = block;
  const sheetRows = rows.flatMap(({ kind, row }) => (kind === "entity" ? [row] : []));
  const isLost = (column: number): boolean => sheetRows.some((row) => grid.cell(row, column)?.kind === "error");
  const suspects = block.columns.filter(({ column, path }) => path.length > 0 && isLost(column));
  if (suspects.length === 0) return null;
  const known = new Set([
    ...readings.map(({ measure: { at } }) => at.column),
    ...tables.flatMap(({ columns, repeatsReadings }) => (repeatsReadings ? [] : columns.map(({ column }) => column))),
  ]);
  const columns = suspects
    .filter(({ column }) => !known.has(column))
    .filter(
      ({ column }) => sheetRows.filter((row) => isFigureCell(grid.cell(row, column))).length * 2 > sheetRows.length,
    )
    .map((header) => figureLane(block, header, sheetRows));
  if (columns.length === 0) return null;
  const { repeatsReadings: _, ...own } = holder;
  return {
    ...own,
    entities: onceNamed(rows.flatMap(({ kind, name }) => (kind === "entity" ? [name] : []))),
    entityCells: sheetRows.map((row) => grid.ref(row, block.left)),
    sheetRows,
    columns,
    sums: [],
  };
}

/** Rows of a list may go by the same name, which is no school entered twice. */
function onceNamed(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.map((name) => (seen.size < seen.add(name).size ? name : ""));
}
