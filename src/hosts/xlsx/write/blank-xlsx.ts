import { deflateEntry, writeZip } from "../package/zip";
import { XML_DECLARATION } from "./namespaces";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/**
 * A package to write our sheets into where the checked file itself cannot be written, such as an .xls. It has no sheet
 * of its own, so that no empty one is left over; it is a workbook once a plan has put sheets into it.
 */
export function blankXlsx(): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      "</Types>",
    "_rels/.rels":
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
      "<bookViews><workbookView/></bookViews><sheets></sheets></workbook>",
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`,
  };
  const encoder = new TextEncoder();
  return writeZip(
    Object.entries(parts).map(([name, text]) => deflateEntry(name, encoder.encode(XML_DECLARATION + text))),
  );
}
