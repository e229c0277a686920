import { a1, areaAddress } from "../../src/core/model/address";
import { cellAt, type DocumentCell } from "../../src/workbench/stand-in/document/cell";
import type { ExcelDocument } from "../../src/workbench/stand-in/document/document";
import type { DocumentSheet } from "../../src/workbench/stand-in/document/sheet";
import { usedArea } from "../../src/workbench/stand-in/document/used-area";
import { book, STYLES } from "../hosts/xlsx/write/packages";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A document as a file in the manner of Excel: formats over the same cells in one element, hidden names with comments. */
export function savedByExcel(document: ExcelDocument): Uint8Array {
  const names = document.names.map(
    ({ name, formula, isVisible, comment }) =>
      `<definedName name="${name}"${comment ? ` comment="${comment}"` : ""}${isVisible ? "" : ' hidden="1"'}>${escaped(formula.slice(1))}</definedName>`,
  );
  return book({
    sheets: Object.fromEntries(
      document.sheets.map((sheet) => [sheet.name, { data: rowsOf(sheet), after: formatsOf(sheet) }]),
    ),
    definedNames: names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : "",
    styles: STYLES(
      "",
      undefined,
      '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>',
    ),
    relationships: document.xmlParts
      .map(
        (_, i) =>
          `<Relationship Id="rIdX${i}" Type="${RELATIONSHIPS}/customXml" Target="../customXml/item${i + 1}.xml"/>`,
      )
      .join(""),
    parts: Object.fromEntries(document.xmlParts.map(({ xml }, i) => [`customXml/item${i + 1}.xml`, xml])),
  });
}

function rowsOf(sheet: DocumentSheet): string {
  const used = usedArea(sheet, true);
  if (!used) return "";
  return Array.from({ length: used.bottom + 1 }, (_, row) => {
    const cells = Array.from({ length: used.right + 1 }, (__, column) =>
      cellXml(cellAt(sheet, row, column), row, column),
    );
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  }).join("");
}

function cellXml(cell: DocumentCell | undefined, row: number, column: number): string {
  if (cell?.value === undefined || cell.value === null) return "";
  if (typeof cell.value === "number") return `<c r="${a1(row, column)}"><v>${cell.value}</v></c>`;
  return `<c r="${a1(row, column)}" t="inlineStr"><is><t xml:space="preserve">${escaped(String(cell.value))}</t></is></c>`;
}

function formatsOf({ conditionalFormats, merges }: DocumentSheet): string {
  const byAreas = new Map<string, string[]>();
  for (const { areas, formula, priority } of conditionalFormats) {
    const where = areas.map(areaAddress).join(" ");
    const rule = `<cfRule type="expression" dxfId="0" priority="${priority + 1}"><formula>${escaped(formula.replace(/^=/, ""))}</formula></cfRule>`;
    byAreas.set(where, [...(byAreas.get(where) ?? []), rule]);
  }
  const merged = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join("");
  const elements = [...byAreas].map(
    ([where, rules]) => `<conditionalFormatting sqref="${where}">${rules.join("")}</conditionalFormatting>`,
  );
  return (merged && `<mergeCells>${merged}</mergeCells>`) + elements.join("");
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
