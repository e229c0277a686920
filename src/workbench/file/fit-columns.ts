import { shownIn } from "../grid/entry";
import { widthOf } from "../grid/fitting-heights";
import { placeOfKey } from "../stand-in/document/cell";
import type { ExcelDocument } from "../stand-in/document/document";

/** In points: no column is made wider or narrower than this. */
const WIDEST = 240;
const NARROWEST = 48;
const POINTS_PER_EM = 11;

/** Makes columns wide enough for what they hold, where the file did not say how wide they are. */
export function fitColumns({ sheets, uses1904Dates }: ExcelDocument): void {
  for (const sheet of sheets) {
    const merged = new Set(sheet.merges.map(({ top, left }) => `${top}:${left}`));
    for (const [key, cell] of sheet.cells) {
      const { row, column } = placeOfKey(key);
      if (merged.has(`${row}:${column}`)) continue;
      const ems = [...shownIn(cell, uses1904Dates)].reduce((sum, char) => sum + widthOf(char), 0);
      const needed = Math.min(WIDEST, Math.max(NARROWEST, ems * POINTS_PER_EM + 8));
      if (needed > (sheet.columnWidths.get(column) ?? NARROWEST)) sheet.columnWidths.set(column, needed);
    }
  }
}
