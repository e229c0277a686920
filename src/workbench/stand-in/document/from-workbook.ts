import type { Cell } from "../../../core/model/cell";
import { describeFormat } from "../../../core/model/number-format";
import type { OwnSheetId, Sheet, Visibility, Workbook } from "../../../core/model/workbook";
import { SHEET_MARKERS } from "../../../hosts/markers";
import { stateXml } from "../../../hosts/excel/state-xml";
import { ensureCell, type DocumentCell } from "./cell";
import { emptyDocument, newId, type ExcelDocument } from "./document";
import { absoluteFormula } from "./references";
import type { DocumentSheet, SheetVisibility } from "./sheet";
import { addSheet } from "./sheets";

const VISIBILITIES: Readonly<Record<Visibility, SheetVisibility>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** How far the 1904 date system is behind the 1900 one, in days. */
export const DAYS_1904 = 1462;

/** How far a date is behind; a time of day is the same in both systems. */
export const daysBehind = (format: string, uses1904Dates: boolean): number =>
  uses1904Dates && !describeFormat(format).isTimeOnly ? DAYS_1904 : 0;

/**
 * A document with the sheets of a workbook, its markers and its stored state. What a `Workbook` does not carry (looks,
 * conditional formats, tables, links) is not there either.
 */
export function documentOf(workbook: Workbook, uses1904Dates = false): ExcelDocument {
  const document = emptyDocument(workbook.name);
  document.uses1904Dates = uses1904Dates;
  for (const sheet of workbook.sheets) fill(addSheet(document, sheet.name), sheet, uses1904Dates);
  document.activeSheet = document.sheets.find((sheet) => sheet.visibility === "Visible");
  for (const [index, { own }] of workbook.sheets.entries()) {
    const sheet = document.sheets[index];
    if (own && sheet) document.names.push(marker(own, sheet));
  }
  if (workbook.state !== null) document.xmlParts.push({ id: newId(document), xml: stateXml(workbook.state) });
  return document;
}

const marker = (own: OwnSheetId, sheet: DocumentSheet): ExcelDocument["names"][number] => ({
  name: SHEET_MARKERS[own],
  formula: absoluteFormula({ sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } }),
  isVisible: false,
  comment: "",
});

function fill(target: DocumentSheet, sheet: Sheet, uses1904Dates: boolean): void {
  target.visibility = VISIBILITIES[sheet.visibility];
  target.isProtected = sheet.isProtected;
  target.merges = [...sheet.merges];
  for (const row of sheet.hiddenRows) target.hiddenRows.add(row);
  for (const column of sheet.hiddenColumns) target.hiddenColumns.add(column);
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell) Object.assign(ensureCell(target, row, column), documentCell(cell, uses1904Dates));
    });
  });
}

function documentCell(cell: Cell, uses1904Dates: boolean): Partial<DocumentCell> {
  const formula = cell.formula === undefined ? {} : { formula: cell.formula };
  switch (cell.kind) {
    case "number":
      return { value: cell.value, format: cell.format, ...formula };
    case "date":
      return { value: cell.serial - daysBehind(cell.format, uses1904Dates), format: cell.format, ...formula };
    case "error":
      return { value: cell.value, isError: true, ...formula };
    case "text":
    case "boolean":
      return { value: cell.value, ...formula };
  }
}
