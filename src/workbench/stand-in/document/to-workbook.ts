import type { Cell, ErrorText } from "../../../core/model/cell";
import { describeFormat } from "../../../core/model/number-format";
import type { OwnSheetId, Row, Sheet, Visibility, Workbook } from "../../../core/model/workbook";
import { SHEET_MARKERS, STATE_NAMESPACE } from "../../../hosts/markers";
import { stateOfXml } from "../../../hosts/excel/state-xml";
import { holdsValue, placeOfKey, type DocumentCell } from "./cell";
import type { ExcelDocument } from "./document";
import { daysBehind } from "./from-workbook";
import { resolveReference } from "./references";
import type { DocumentSheet, SheetVisibility } from "./sheet";

const VISIBILITIES: Readonly<Record<SheetVisibility, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

const IDS: readonly OwnSheetId[] = ["results", "summary"];

/** The workbook in a document, without going through Office.js. */
export function workbookOf(document: ExcelDocument): Workbook {
  const part = document.xmlParts.find(({ xml }) => xml.includes(`"${STATE_NAMESPACE}"`));
  return {
    name: document.name,
    sheets: document.sheets.map((sheet) => sheetOf(document, sheet)),
    state: part ? stateOfXml(part.xml) : null,
  };
}

function sheetOf(document: ExcelDocument, sheet: DocumentSheet): Sheet {
  const rows: (Cell | undefined)[][] = [];
  for (const [key, cell] of sheet.cells) {
    if (!holdsValue(cell)) continue;
    const { row, column } = placeOfKey(key);
    (rows[row] ??= [])[column] = cellOf(cell, document.uses1904Dates);
  }
  const own = IDS.find((id) => markedSheet(document, id) === sheet);
  return {
    name: sheet.name,
    visibility: VISIBILITIES[sheet.visibility],
    isProtected: sheet.isProtected,
    rows: rows satisfies (Row | undefined)[],
    merges: [...sheet.merges],
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    ...(own ? { own } : {}),
  };
}

function markedSheet(document: ExcelDocument, id: OwnSheetId): DocumentSheet | undefined {
  const name = document.names.find((each) => each.name === SHEET_MARKERS[id]);
  const [home] = document.sheets;
  return name && home && resolveReference(document, home, name.formula.replace(/^=/, ""))?.sheet;
}

function cellOf({ value, isError, format, formula }: DocumentCell, uses1904Dates: boolean): Cell {
  const extra = formula === undefined ? {} : { formula };
  if (typeof value === "number") {
    return describeFormat(format, value).isDate
      ? { kind: "date", serial: value + daysBehind(format, uses1904Dates), format, ...extra }
      : { kind: "number", value, format, ...extra };
  }
  if (typeof value === "boolean") return { kind: "boolean", value, ...extra };
  if (isError && isErrorText(value)) return { kind: "error", value, ...extra };
  return { kind: "text", value: value ?? "", ...extra };
}

const isErrorText = (value: string | null): value is ErrorText => value?.startsWith("#") === true;
