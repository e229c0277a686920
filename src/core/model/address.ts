import type { Area, CellRef } from "./cell";

/** The letters of a zero-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A1` of a zero-based row and column. */
export const a1 = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `A1:C3`, or `A1` where the area is one cell. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  return top === bottom && left === right ? a1(top, left) : `${a1(top, left)}:${a1(bottom, right)}`;
}

/** `Sheet!A1` as reports print it: no `$`, the sheet name unquoted. */
export const reportAddress = (ref: CellRef): string => `${ref.sheet}!${a1(ref.row, ref.column)}`;

/** `'Sheet'!A1` as a formula or a link needs it. */
export const linkAddress = (ref: CellRef): string => `'${ref.sheet.replace(/'/g, "''")}'!${a1(ref.row, ref.column)}`;

const A1_PATTERN = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** Row and column of an `A1` or `$A$1` text, or null when it is none. */
export function parseA1(text: string): { readonly row: number; readonly column: number } | null {
  const match = A1_PATTERN.exec(text);
  if (!match) return null;
  let column = 0;
  for (const letter of (match[1] ?? "").toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]) - 1;
  return column <= 16384 && row < 1048576 ? { row, column: column - 1 } : null;
}

/** The area of an `A1` or `A1:C3` text, or null when it is none. */
export function parseArea(text: string): Area | null {
  const [first = "", second = first] = text.split(":");
  const start = parseA1(first);
  const end = parseA1(second);
  if (!start || !end) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}
