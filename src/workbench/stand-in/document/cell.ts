import { LAST_COLUMN } from "./area";
import type { DocumentSheet } from "./sheet";

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** How a cell looks; a property that is absent is Excel's default. Names are those of Office.js. */
export interface CellLook {
  fill?: string;
  font?: Record<string, unknown>;
  borders?: Record<string, Record<string, unknown>>;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrapText?: boolean;
  indentLevel?: number;
}

/** A cell that holds something or looks like something; errors are texts with `isError`. */
export interface DocumentCell {
  /** Null where there is only a look. */
  value: string | number | boolean | null;
  isError: boolean;
  /** Without its equals sign; absent where the value was typed. */
  formula?: string;
  format: string;
  look?: CellLook;
  hyperlink?: Hyperlink;
}

/** The key of a cell in its sheet. */
export const cellKey = (row: number, column: number): number => row * (LAST_COLUMN + 1) + column;

/** The row and the column of a key. */
export const placeOfKey = (key: number): { readonly row: number; readonly column: number } => ({
  row: Math.floor(key / (LAST_COLUMN + 1)),
  column: key % (LAST_COLUMN + 1),
});

export const cellAt = (sheet: DocumentSheet, row: number, column: number): DocumentCell | undefined =>
  sheet.cells.get(cellKey(row, column));

/** The cell at a place, made when there is none. */
export function ensureCell(sheet: DocumentSheet, row: number, column: number): DocumentCell {
  const key = cellKey(row, column);
  const known = sheet.cells.get(key);
  if (known) return known;
  const cell: DocumentCell = { value: null, isError: false, format: "General" };
  sheet.cells.set(key, cell);
  return cell;
}

/** Whether a cell holds a value; a formula with an empty text does. */
export const holdsValue = (cell: DocumentCell): boolean => cell.value !== null || cell.formula !== undefined;
