import type { Cell } from "../../../src/core/model/cell";
import type { OwnSheet, PlannedCell } from "../../../src/core/model/plan";
import type { Row, Sheet, Workbook } from "../../../src/core/model/workbook";

function cellOf(cell: PlannedCell | undefined): Cell | undefined {
  if (!cell || cell.value === null || cell.value === "") return undefined;
  return typeof cell.value === "number"
    ? { kind: "number", value: cell.value, format: "General" }
    : { kind: "text", value: cell.value };
}

/** One of our sheets as a host reads it back. */
export const asSheet = (planned: OwnSheet): Sheet => ({
  name: planned.name,
  visibility: "visible",
  isProtected: false,
  rows: planned.rows.map(({ cells }) => cells.map(cellOf)),
  merges: planned.merges,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  own: planned.id,
});

/** A workbook that carries these sheets of ours. */
export const workbook = (sheets: readonly Sheet[], state: string | null): Workbook => ({
  name: "book.xlsx",
  sheets,
  state,
});

/** The sheet with its rows changed, as a person would in Excel. */
export const edited = (
  sheet: Sheet,
  change: (rows: readonly (Row | undefined)[]) => readonly (Row | undefined)[],
): Sheet => ({
  ...sheet,
  rows: change(sheet.rows),
});

/** The row with a text put into one of its cells. */
export function typed(row: Row | undefined, column: number, text: string): Row {
  const cells = [...(row ?? [])];
  cells[column] = text === "" ? undefined : { kind: "text", value: text };
  return cells;
}
