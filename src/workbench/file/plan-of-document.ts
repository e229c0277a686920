import type { Area, CellRef } from "../../core/model/cell";
import type { CellStyle, OwnSheet, PlannedCell, SheetMarks, WritePlan } from "../../core/model/plan";
import type { Severity } from "../../core/model/rule";
import type { OwnSheetId } from "../../core/model/workbook";
import { severityOfFormula } from "../../hosts/markers";
import { LOOKS } from "../../hosts/plan/looks";
import { cellAt, type DocumentCell } from "../stand-in/document/cell";
import type { ExcelDocument } from "../stand-in/document/document";
import { resolveReference } from "../stand-in/document/references";
import type { DocumentSheet } from "../stand-in/document/sheet";
import { usedArea } from "../stand-in/document/used-area";
import { workbookOf } from "../stand-in/document/to-workbook";

/** The sheets of ours in a document, by what they are. */
export function ownSheetsIn(document: ExcelDocument): ReadonlyMap<OwnSheetId, DocumentSheet> {
  const own = new Map<OwnSheetId, DocumentSheet>();
  workbookOf(document).sheets.forEach((sheet, index) => {
    const found = document.sheets[index];
    if (sheet.own && found) own.set(sheet.own, found);
  });
  return own;
}

/**
 * What the add-in has made of a document, told as the plan that makes a file so: the marks, our sheets and the stored
 * state as they stand. `keepsSheets` leaves those of the file, where nobody has rewritten them.
 */
export function planOfDocument(document: ExcelDocument, keepsSheets: boolean): WritePlan {
  const own = ownSheetsIn(document);
  const users = document.sheets.filter((sheet) => ![...own.values()].includes(sheet));
  return {
    marks: users.map(marksOf).filter(({ cells }) => cells.error.length + cells.warning.length + cells.info.length > 0),
    sheets: keepsSheets ? "keep" : [...own].map(([id, sheet]) => ownSheet(document, id, sheet)),
    state: workbookOf(document).state,
  };
}

function marksOf({ name, conditionalFormats }: DocumentSheet): SheetMarks {
  const of = (severity: Severity): CellRef[] =>
    conditionalFormats
      .filter(({ formula }) => severityOfFormula(formula) === severity)
      .flatMap(({ areas }) => areas.flatMap((area) => cellsOf(name, area)));
  return { sheet: name, cells: { error: of("error"), warning: of("warning"), info: of("info") } };
}

function cellsOf(sheet: string, { top, left, bottom, right }: Area): readonly CellRef[] {
  const cells: CellRef[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push({ sheet, row, column });
  return cells;
}

/** A column's width in characters, from points as the host counted them. */
const charactersOf = (points: number): number => Math.round(((points / 0.75 - 5) / 7) * 100) / 100;

function ownSheet(document: ExcelDocument, id: OwnSheetId, sheet: DocumentSheet): OwnSheet {
  const { bottom, right } = usedArea(sheet, false) ?? { bottom: -1, right: -1 };
  const columns = Array.from({ length: right + 1 }, (_, column) => ({
    width: charactersOf(sheet.columnWidths.get(column) ?? 48),
    ...(sheet.hiddenColumns.has(column) ? { hidden: true } : {}),
  }));
  const choices = choicesOf(sheet);
  const rows = Array.from({ length: bottom + 1 }, (_, row) => {
    const height = sheet.rowHeights.get(row);
    const cells = Array.from({ length: right + 1 }, (__, column) => {
      const cell = cellAt(sheet, row, column);
      return cell && plannedCell(document, sheet, cell, choices(row, column));
    });
    return { cells, ...(height === undefined ? {} : { height }) };
  });
  return {
    id,
    name: sheet.name,
    columns,
    rows,
    merges: sheet.merges,
    tables: sheet.tables.map(({ name, area }) => ({ name, area })),
    frozenRows: sheet.frozenRows,
    landscape: sheet.pageLayout["orientation"] === "Landscape",
  };
}

function plannedCell(
  document: ExcelDocument,
  sheet: DocumentSheet,
  cell: DocumentCell,
  choices: readonly string[] | undefined,
): PlannedCell {
  const target = cell.hyperlink?.documentReference;
  const place = target === undefined ? null : resolveReference(document, sheet, target);
  const decimals = /^0(?:\.(0+))?$/.exec(cell.format);
  return {
    value: typeof cell.value === "boolean" ? String(cell.value) : cell.value,
    style: styleOf(cell),
    ...(decimals ? { decimals: decimals[1]?.length ?? 0 } : {}),
    ...(place ? { link: { sheet: place.sheet.name, row: place.area.top, column: place.area.left } } : {}),
    ...(choices ? { choices } : {}),
  };
}

const STYLES = Object.entries(LOOKS) as readonly (readonly [CellStyle, (typeof LOOKS)[CellStyle]])[];

/** The style whose look a cell has; cells without one of our looks are plain text, as a person's own additions are. */
function styleOf({ look = {} }: DocumentCell): CellStyle {
  const font = look.font ?? {};
  const likeness = ([, style]: (typeof STYLES)[number]): number =>
    Number(font["color"] === `#${style.color}`) * 4 +
    Number((look.fill ?? "") === (style.fill ? `#${style.fill}` : "")) * 4 +
    Number(font["size"] === style.size) * 2 +
    Number((font["bold"] ?? false) === (style.bold ?? false)) * 2 +
    Number(look.horizontalAlignment?.toLowerCase() === style.horizontal) * 2 +
    Number((look.verticalAlignment ?? "").toLowerCase() === style.vertical) +
    Number((look.wrapText ?? false) === style.wrap) +
    Number((font["underline"] === "Single") === (style.underline ?? false)) * 2 +
    Number((look.borders !== undefined) === (style.border !== undefined));
  const [best] = [...STYLES].sort((one, other) => likeness(other) - likeness(one));
  return best?.[0] ?? "text";
}

/** The drop-down list over a cell, if there is one. */
export function choicesOf(sheet: DocumentSheet): (row: number, column: number) => readonly string[] | undefined {
  const lists = sheet.validations.flatMap(({ areas, rule }) => {
    const source = (rule as { readonly list?: { readonly source?: unknown } } | null)?.list?.source;
    return typeof source === "string" && !source.startsWith("=") ? [{ areas, list: source.split(",") }] : [];
  });
  return (row, column) =>
    lists.find(({ areas }) =>
      areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right),
    )?.list;
}
