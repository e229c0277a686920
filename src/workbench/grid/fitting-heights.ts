import { placeOfKey, type DocumentCell } from "../stand-in/document/cell";
import type { DocumentSheet } from "../stand-in/document/sheet";
import type { Lines } from "./lines";

const PADDING = 8;

/** Heights of rows that nobody has sized and that hold wrapped or large text, about as Excel would fit them. */
export function fittingHeights(sheet: DocumentSheet, columns: Lines): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const merged = new Set(sheet.merges.map(({ top, left }) => `${top}:${left}`));
  for (const [key, cell] of sheet.cells) {
    const size = sizeOf(cell);
    if (!cell.look || typeof cell.value !== "string" || (!cell.look.wrapText && size <= 15)) continue;
    const { row, column } = placeOfKey(key);
    if (sheet.rowHeights.has(row)) continue;
    const isWrapped = cell.look.wrapText && !merged.has(`${row}:${column}`);
    const lines = isWrapped ? linesIn(cell.value, Math.max(1, Math.floor((columns.size(column) - PADDING) / size))) : 1;
    heights.set(row, Math.max(heights.get(row) ?? 20, Math.round(lines * size * 1.3) + 4));
  }
  return heights;
}

/** The size of a cell's font in pixels. */
export const sizeOf = ({ look }: DocumentCell): number => Math.round((Number(look?.font?.["size"] ?? 11) * 4) / 3);

/** How many lines a text takes in a column so many characters of Chinese wide; others are about half as wide. */
function linesIn(text: string, width: number): number {
  return text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil([...line].reduce((sum, char) => sum + widthOf(char), 0) / width)))
    .reduce((sum, lines) => sum + lines, 0);
}

/** The width of a character in ems. */
export const widthOf = (char: string): number => (char > "\u2e7f" ? 1 : 0.6);
