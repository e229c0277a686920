import type { Catalogue } from "../../model/indicator";
import type { Part, SheetAccount, TableAccount } from "../../model/tables-account";
import type { Sheet, Workbook } from "../../model/workbook";
import { bookOf, recognise } from "../recognise";
import type { SheetView } from "../sheet-view";
import { blocksByRow } from "../table/blocks-by-row";
import { isFigure } from "./figures";
import { outsidePart } from "./outside";
import { tableAccount } from "./table-account";
import { tally } from "./tally";

/**
 * How every sheet was understood: its tables with their headers, names and units, and what each cell with a figure is.
 * It rests on the same tables, and the same roles of columns and rows, that readings and tables are made from.
 */
export function accountOf(workbook: Workbook, catalogue: Catalogue): readonly SheetAccount[] {
  const { sheets, vocabulary } = bookOf(workbook, catalogue, { includesPersonal: true });
  const { readings } = recognise(workbook, catalogue, { includesPersonal: true });
  return sheets.map((view) => {
    const sheet = workbook.sheets.find(({ name }) => name === view.grid.sheet);
    const read = new Set(
      readings.flatMap(({ measure: { at } }) => (at.sheet === view.grid.sheet ? [keyOf(at.row, at.column)] : [])),
    );
    const isRead = (row: number, column: number): boolean => read.has(keyOf(row, column));
    const tables = view.blocks.map((block) => tableAccount(block, workbook.name, vocabulary, isRead));
    return sheetAccount(view, sheet, tables, isRead);
  });
}

const keyOf = (row: number, column: number): number => row * 16384 + column;

function sheetAccount(
  { grid, blocks }: SheetView,
  sheet: Sheet | undefined,
  tables: readonly TableAccount[],
  isRead: (row: number, column: number) => boolean,
): SheetAccount {
  const blockAt = blocksByRow(blocks);
  const isHidden = (row: number, column: number): boolean =>
    sheet !== undefined &&
    (sheet.visibility !== "visible" || sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column));
  const found = tally();
  for (let row = 0; row < grid.height; row += 1) {
    for (let column = 0; column < grid.widthOf(row); column += 1) {
      if (blockAt(row, column) || !isFigure(grid.cell(row, column))) continue;
      const part: Part = isRead(row, column) ? "pair" : outsidePart(grid, row, column, isHidden(row, column));
      found.add(part, grid.ref(row, column));
    }
  }
  return {
    sheet: grid.sheet,
    visibility: sheet?.visibility ?? "visible",
    tables,
    outside: found.counts,
    unexplained: found.unexplained,
  };
}
