import type { OwnSheet, PlannedCell } from "../../core/model/plan";
import { LOOKS } from "./looks";

/** Excel allows no higher row. */
const HIGHEST = 409;

/**
 * The height a row needs for its wrapped text, in points, or null where one line is enough. Excel fits rows by itself
 * only on screens where it opens them and never around merged cells, so a printed sheet must bring its heights along.
 */
export function neededHeight(sheet: OwnSheet, row: number): number | null {
  const cells = sheet.rows[row]?.cells ?? [];
  const heights = cells.map((cell, column) =>
    cell && !sheet.columns[column]?.hidden ? cellHeight(sheet, cell, row, column) : 0,
  );
  const height = Math.max(0, ...heights);
  return height > DEFAULT_HEIGHT ? Math.min(HIGHEST, height) : null;
}

/** Height of a row with one line. */
export const DEFAULT_HEIGHT = 20;

function cellHeight(sheet: OwnSheet, cell: PlannedCell, row: number, column: number): number {
  const look = LOOKS[cell.style];
  const lineHeight = look.size * 1.55;
  if (typeof cell.value !== "string" || !look.wrap) return lineHeight + 4;
  const width = widthAt(sheet, row, column);
  // Column widths count digits of an 11-point font; a little is lost to the margins of the cell.
  const perLine = Math.max(2, ((width - 1) * 11) / look.size);
  const lines = cell.value
    .split(/\r?\n/)
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / perLine)), 0);
  return Math.ceil(lines * lineHeight + 4);
}

/** The width a cell has for its text, with that of the columns merged into it. */
function widthAt(sheet: OwnSheet, row: number, column: number): number {
  const merge = sheet.merges.find((area) => area.top === row && area.left === column);
  const right = merge?.right ?? column;
  let width = 0;
  for (let each = column; each <= right; each++)
    width += sheet.columns[each]?.hidden ? 0 : (sheet.columns[each]?.width ?? 9);
  return width;
}

/** Chinese characters and full-width punctuation take the room of two digits. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += (char.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1;
  return width;
}
