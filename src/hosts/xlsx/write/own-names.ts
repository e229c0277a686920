import type { OwnSheet } from "../../../core/model/plan";
import type { Result } from "../../../core/model/problem";
import { SHEET_MARKERS } from "../../markers";
import type { Parts } from "../package/opc";
import { isMarker } from "./own-sheets";
import { readyTables } from "../../plan/tables";
import { replaceNames } from "./name-edits";
import type { SheetEntry, WorkbookPart } from "./workbook-part";

/** Our markers, and the header row of a sheet's only table repeated on every printed page. */
export function nameSheets(
  parts: Parts,
  workbook: WorkbookPart,
  sheets: ReadonlyMap<OwnSheet, SheetEntry>,
): Result<WorkbookPart> {
  const indexes = new Map([...sheets].map(([sheet, entry]) => [sheet, workbook.sheets.indexOf(entry)]));
  const ownIndexes = [...indexes.values()];
  const gone = workbook.names.filter(
    (name) => isMarker(name) || (name.sheetIndex !== null && ownIndexes.includes(name.sheetIndex)),
  );
  const markers = [...sheets].map(([sheet, entry]) => ({
    name: SHEET_MARKERS[sheet.id],
    formula: `${quoted(entry.name)}!$A$1`,
  }));
  const titles = [...sheets].flatMap(([sheet, entry]) => {
    const [table, ...more] = readyTables(sheet, () => false);
    const sheetIndex = indexes.get(sheet);
    if (!table || more.length > 0 || sheetIndex === undefined) return [];
    const row = `$${table.area.top + 1}`;
    return [{ name: "_xlnm.Print_Titles", sheetIndex, formula: `${quoted(entry.name)}!${row}:${row}` }];
  });
  return replaceNames(parts, workbook, gone, [...markers, ...titles]);
}

const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;
