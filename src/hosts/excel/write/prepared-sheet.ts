import type { OwnSheet, PlannedCell } from "../../../core/model/plan";
import { sameText } from "../../markers";
import { readySheet } from "../../plan/ready-sheet";
import { readyTables, type ReadyTable } from "../../plan/tables";

/** One of our sheets as it will be written: tables and links made good, all rows equally long. */
export interface PreparedSheet {
  readonly sheet: OwnSheet;
  readonly tables: readonly ReadyTable[];
  readonly rowCount: number;
  readonly columnCount: number;
  /** What cells will hold, as Excel gives it back: an empty text where there is nothing. */
  readonly values: readonly (readonly (string | number)[])[];
  /** Changes when anything of the sheet does. */
  readonly fingerprint: string;
}

/** Excel takes no longer texts. */
const LONGEST_TEXT = 32_767;

/** Prepares a planned sheet for a workbook; `sheetNamed` gives the name a sheet has now, or null. */
export function prepareSheet(
  planned: OwnSheet,
  isNameTaken: (name: string) => boolean,
  sheetNamed: (name: string) => string | null,
): PreparedSheet {
  const tables = readyTables(planned, isNameTaken);
  const sheet = readySheet(planned, tables, sheetNamed);
  const columnCount = Math.max(1, ...sheet.rows.map(({ cells }) => cells.length));
  const rowCount = Math.max(1, sheet.rows.length);
  const values = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => valueOf(sheet.rows[row]?.cells[column])),
  );
  return { sheet, tables, rowCount, columnCount, values, fingerprint: fingerprintOf(JSON.stringify([sheet, tables])) };
}

function valueOf(cell: PlannedCell | undefined): string | number {
  const value = cell?.value ?? "";
  if (typeof value === "number") return Number.isFinite(value) ? value : "";
  if (value.length <= LONGEST_TEXT) return value;
  return `${value.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** Two 32-bit FNV-1a hashes side by side: enough to see that something has changed. */
function fingerprintOf(text: string): string {
  const { imul } = Math;
  let one = 0x811c9dc5;
  let other = 0x9dc5811c;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = imul(one ^ code, 0x01000193);
    other = imul(other ^ (code + index), 0x01000193);
  }
  return [one, other].map((hash) => (hash >>> 0).toString(16).padStart(8, "0")).join("");
}

/** Finds sheets by the names they have: the user's first, then ours by the names that were planned for them. */
export function sheetNames(
  users: readonly string[],
  own: ReadonlyMap<string, string>,
): (name: string) => string | null {
  return (name) =>
    users.find((each) => sameText(each, name)) ?? [...own].find(([planned]) => sameText(planned, name))?.[1] ?? null;
}
