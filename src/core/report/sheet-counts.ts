import type { Recognition } from "../model/reading";
import type { OwnSheetId, Sheet, Visibility, Workbook } from "../model/workbook";

/** What was found on one sheet, so that a sheet nothing was understood of does not pass in silence. */
export interface SheetCount {
  readonly sheet: string;
  readonly visibility: Visibility;
  /** Set for sheets we wrote ourselves; they are not data. */
  readonly own: OwnSheetId | null;
  /** Cells that are not blank. */
  readonly cells: number;
  readonly readings: number;
  /** Tables whose rows are schools, towns or the like; lists of indicators count by their readings. */
  readonly tables: number;
  /** The header that says that the sheet holds personal data, for which it was not read; null for others. */
  readonly leftOut: string | null;
}

/** Counts, sheet by sheet, what is there and what was recognised. */
export function sheetCounts({ sheets }: Workbook, { readings, tables, leftOut }: Recognition): readonly SheetCount[] {
  const readingsOn = countBy(readings.map(({ measure }) => measure.at.sheet));
  const tablesOn = countBy(tables.filter(({ entities }) => entities.length > 0).map(({ sheet }) => sheet));
  return sheets.map((sheet) => ({
    sheet: sheet.name,
    visibility: sheet.visibility,
    own: sheet.own ?? null,
    cells: filledCells(sheet),
    readings: readingsOn.get(sheet.name) ?? 0,
    tables: tablesOn.get(sheet.name) ?? 0,
    leftOut: leftOut.find((one) => one.sheet === sheet.name)?.header ?? null,
  }));
}

function filledCells({ rows }: Sheet): number {
  let count = 0;
  // forEach passes over the holes of a sparse row, so that one far cell costs nothing.
  rows.forEach((row) => row?.forEach((cell) => (count += cell ? 1 : 0)));
  return count;
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
