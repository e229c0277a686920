import type { Area } from "../../../core/model/cell";
import type { OwnSheet, PlannedCell } from "../../../core/model/plan";
import { a1, areaAddress, linkAddress } from "../../../core/model/address";
import { escapeCellText, escapeXml } from "../package/scan";
import { XML_DECLARATION, type Namespaces } from "./namespaces";
import { cellXml, formatOf, isInTable } from "./own-cells";
import { rectanglesOf, type Place } from "../../plan/rectangles";
import { DEFAULT_HEIGHT, neededHeight } from "../../plan/row-heights";
import type { CellFormat } from "./cell-formats";

/** What a sheet of ours takes from the workbook it is written into. */
export interface SheetContext {
  readonly namespaces: Namespaces;
  readonly formatIndex: (format: CellFormat) => number;
  /** Pixels of a digit, which column widths are counted in. */
  readonly digit?: number;
  /** Relationship ids of the sheet's tables. */
  readonly tables: readonly string[];
}

/** The whole part of one of our sheets, which `readySheet` has made ready. */
export function ownSheetXml(sheet: OwnSheet, { namespaces, formatIndex, digit, tables }: SheetContext): string {
  const parts = tables.map((id) => `<tablePart r:id="${id}"/>`).join("");
  return [
    `${XML_DECLARATION}<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">`,
    `<sheetPr><tabColor rgb="FF1F4E79"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${areaAddress(usedArea(sheet))}"/>`,
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${paneXml(sheet.frozenRows)}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${DEFAULT_HEIGHT}" customHeight="1"/>`,
    columnsXml(sheet),
    `<sheetData>${sheet.rows.map((_, row) => rowXml(sheet, row, formatIndex, digit)).join("")}</sheetData>`,
    mergesXml(sheet),
    choicesXml(sheet),
    linksXml(sheet),
    `<printOptions horizontalCentered="1"/>`,
    `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>`,
    `<pageSetup paperSize="9" orientation="${sheet.landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>`,
    parts && `<tableParts count="${tables.length}">${parts}</tableParts>`,
    `</worksheet>`,
  ].join("");
}

function usedArea({ rows }: OwnSheet): Area {
  const right = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1) - 1;
  return { top: 0, left: 0, bottom: Math.max(rows.length, 1) - 1, right };
}

const paneXml = (frozen: number): string =>
  frozen > 0
    ? `<pane ySplit="${frozen}" topLeftCell="${a1(frozen, 0)}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${a1(frozen, 0)}" sqref="${a1(frozen, 0)}"/>`
    : "";

function columnsXml({ columns }: OwnSheet): string {
  if (columns.length === 0) return "";
  const list = columns.map(({ width, hidden }, index) => {
    const isHidden = hidden ? ' hidden="1"' : "";
    return `<col min="${index + 1}" max="${index + 1}" width="${Math.min(255, Math.max(0, width))}"${isHidden} customWidth="1"/>`;
  });
  return `<cols>${list.join("")}</cols>`;
}

function rowXml(sheet: OwnSheet, row: number, formatIndex: SheetContext["formatIndex"], digit?: number): string {
  const { cells = [], height } = sheet.rows[row] ?? {};
  const points = height ?? neededHeight(sheet, row, digit);
  const ht = points === null ? "" : ` ht="${points}" customHeight="1"`;
  const content = cells.map((cell, column) =>
    cell ? cellXml(cell, row, column, formatIndex(formatOf(cell, isInTable(sheet, row, column)))) : "",
  );
  return `<row r="${row + 1}"${ht}>${content.join("")}</row>`;
}

function mergesXml({ merges }: OwnSheet): string {
  if (merges.length === 0) return "";
  const list = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return `<mergeCells count="${list.length}">${list.join("")}</mergeCells>`;
}

/** Drop-down lists. They offer and do not insist: what somebody types of their own is theirs. */
function choicesXml(sheet: OwnSheet): string {
  const places = new Map<string, Place[]>();
  for (const { cell, row, column } of cellsOf(sheet)) {
    // A list is one text with commas, of which Excel takes 255 characters.
    const list = cell.choices?.join(",") ?? "";
    const isPossible = list !== "" && list.length <= 255 && !cell.choices?.some((choice) => choice.includes(","));
    if (!isPossible) continue;
    const same = places.get(list);
    if (same) same.push({ row, column });
    else places.set(list, [{ row, column }]);
  }
  if (places.size === 0) return "";
  const validations = [...places].map(([list, where]) => {
    const areas = rectanglesOf(where).map(areaAddress).join(" ");
    return `<dataValidation type="list" allowBlank="1" sqref="${areas}"><formula1>"${escapeCellText(list.replace(/"/g, '""'))}"</formula1></dataValidation>`;
  });
  return `<dataValidations count="${validations.length}">${validations.join("")}</dataValidations>`;
}

/** Excel opens no sheet with more links than this. */
const MOST_LINKS = 65_530;

function linksXml(sheet: OwnSheet): string {
  const links: string[] = [];
  for (const { cell, row, column } of cellsOf(sheet)) {
    if (!cell.link || links.length === MOST_LINKS) continue;
    const shown = escapeXml(String(cell.value ?? "").slice(0, 255));
    links.push(
      `<hyperlink ref="${a1(row, column)}" location="${escapeXml(linkAddress(cell.link))}" display="${shown}"/>`,
    );
  }
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

function* cellsOf({
  rows,
}: OwnSheet): Generator<{ readonly cell: PlannedCell; readonly row: number; readonly column: number }> {
  for (const [row, { cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) if (cell) yield { cell, row, column };
  }
}
