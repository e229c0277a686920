import type { OwnSheet, PlannedCell } from "../../core/model/plan";
import { LOOKS } from "./looks";

/** Excel allows no higher row. */
const HIGHEST = 409;

/**
 * The height a row needs for its wrapped text, in points, or null where one line is enough. Excel fits rows by itself
 * only on screens where it opens them and never around merged cells, so a printed sheet must bring its heights along.
 */
export function neededHeight(sheet: OwnSheet, row: number, digit = NARROW_DIGIT): number | null {
  const cells = sheet.rows[row]?.cells ?? [];
  const heights = cells.map((cell, column) =>
    cell && !sheet.columns[column]?.hidden ? cellHeight(sheet, cell, row, column, digit) : 0,
  );
  const height = Math.max(0, ...heights);
  return height > DEFAULT_HEIGHT ? Math.min(HIGHEST, height) : null;
}

/** Pixels of a digit in Excel's own Latin fonts, which column widths are counted in. */
export const NARROW_DIGIT = 7;

/** Height of a row with one line. */
export const DEFAULT_HEIGHT = 20;

/** Pixels that a column keeps free at its sides. */
const MARGINS = 5;

function cellHeight(sheet: OwnSheet, cell: PlannedCell, row: number, column: number, digit: number): number {
  const look = LOOKS[cell.style];
  const lineHeight = look.size * 1.55;
  if (typeof cell.value !== "string" || !look.wrap) return lineHeight + 4;
  const width = widthAt(sheet, row, column);
  // Column widths count digits of an 11-point font; a little is lost to the margins of the cell.
  const inDigits = ((width - 1) * 11) / look.size;
  // Where a wider font counts the widths, columns are wider: two digits to a Chinese character, a pixel 3/4 of a point.
  const inPixels = ((width * digit - MARGINS) * 1.5) / look.size;
  const perLine = Math.max(2, digit > NARROW_DIGIT ? Math.max(inDigits, inPixels) : inDigits);
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
