import { deflateEntry, writeZip } from "../../../../src/hosts/xlsx/package/zip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of a small workbook; every one of them can be replaced, or left out with null. */
export interface Written {
  /** What stands in `sheetData` of the first sheet. */
  readonly cells?: string;
  /** What follows `sheetData`. */
  readonly after?: string;
  /** What stands before `sheetData`. */
  readonly before?: string;
  /** Elements of the workbook part, before and after its sheets. */
  readonly workbookBefore?: string;
  readonly workbookAfter?: string;
  /** `si` elements. */
  readonly strings?: string;
  /** Format codes of the styles 1, 2, …; a number is a built-in one. */
  readonly formats?: readonly (string | number)[];
  /** Further parts, or others in place of ours, by name; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** The bytes of a small workbook with one sheet named 表1. */
export function workbookFile(written: Written = {}): Uint8Array {
  const parts = { ...standardParts(written), ...written.parts };
  return writeZip(
    Object.entries(parts).flatMap(([name, content]) => {
      if (content === null) return [];
      return deflateEntry(name, typeof content === "string" ? new TextEncoder().encode(content) : content);
    }),
  );
}

/** A worksheet part. */
export const sheetXml = ({ cells = "", before = "", after = "" }: Written): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">${before}<sheetData>${cells}</sheetData>${after}</worksheet>`;

/** A relationships part; targets that begin with a slash are meant from the root. */
export const linksXml = (...links: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

function standardParts(written: Written): Record<string, string> {
  const { workbookBefore = "", workbookAfter = "", strings = "", formats = [] } = written;
  const codes = formats.map((format, i) => `<numFmt numFmtId="${200 + i}" formatCode="${attribute(format)}"/>`);
  const styles = formats.map((format, i) => `<xf numFmtId="${typeof format === "number" ? format : 200 + i}"/>`);
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/></Types>`,
    "_rels/.rels": linksXml(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${workbookBefore}<sheets><sheet name="表1" sheetId="1" r:id="rId1"/></sheets>${workbookAfter}</workbook>`,
    "xl/_rels/workbook.xml.rels": linksXml(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
      ["rId3", "sharedStrings", "/xl/sharedStrings.xml"],
    ),
    "xl/worksheets/sheet1.xml": sheetXml(written),
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join("")}</cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>`,
  };
}

const attribute = (value: string | number): string =>
  String(value).replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
