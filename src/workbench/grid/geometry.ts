import type { Area } from "../../core/model/cell";
import type { DocumentSheet } from "../stand-in/document/sheet";
import { usedArea } from "../stand-in/document/used-area";
import { fittingHeights } from "./fitting-heights";
import { linesOf, type Lines } from "./lines";

/** Where everything on a sheet lies, in pixels. */
export interface Geometry {
  readonly rows: Lines;
  readonly columns: Lines;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;

/** The geometry of a sheet with some room around what it holds; the cell named is to lie within. */
export function geometryOf(sheet: DocumentSheet, lastRow: number, lastColumn: number): Geometry {
  const used = usedArea(sheet, false) ?? { bottom: 0, right: 0 };
  const widthOf = (column: number): number =>
    sheet.hiddenColumns.has(column) ? 0 : pixels(sheet.columnWidths.get(column), DEFAULT_WIDTH);
  const columns = linesOf(Math.max(used.right, lastColumn, 20) + 6, widthOf);
  const fitting = fittingHeights(sheet, columns);
  const heightOf = (row: number): number =>
    sheet.hiddenRows.has(row) ? 0 : pixels(sheet.rowHeights.get(row), fitting.get(row) ?? DEFAULT_HEIGHT);
  const rows = linesOf(Math.max(used.bottom, lastRow, 40) + 20, heightOf);
  return { rows, columns, frozenRows: sheet.frozenRows, frozenColumns: sheet.frozenColumns };
}

const pixels = (points: number | undefined, otherwise: number): number =>
  points === undefined ? otherwise : Math.round(points * PIXELS_PER_POINT);

/** Where a cell, or the merge it lies in, is drawn. */
export const boxOf = (
  { rows, columns }: Geometry,
  { top, left, bottom, right }: Area,
): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } => ({
  x: columns.start(left),
  y: rows.start(top),
  width: columns.start(right + 1) - columns.start(left),
  height: rows.start(bottom + 1) - rows.start(top),
});

/** The merge a cell lies in, or the cell alone. */
export function wholeCell(sheet: DocumentSheet, row: number, column: number): Area {
  const merge = sheet.merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return merge ?? { top: row, left: column, bottom: row, right: column };
}
