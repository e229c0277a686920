import { strToU8, zipSync } from "fflate";
import type { Zippable } from "fflate";
import { a1 } from "../core/model/address";

/** A value of a generated sheet; a text is put among the shared strings as Excel does. */
export type Value = string | number | null;

/** A sheet to generate; rows are asked for one after another, so that none but the XML is held. */
export interface GeneratedSheet {
  readonly name: string;
  readonly rows: Iterable<readonly Value[]>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The bytes of an .xlsx written without any of the code that is to be measured. */
export function makeXlsx(sheets: readonly GeneratedSheet[]): Uint8Array {
  const strings = new Map<string, number>();
  const parts: Zippable = {};
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(sheetXml(sheet, strings));
  });
  const names = sheets.map((_, index) => `sheet${index + 1}.xml`);
  parts["[Content_Types].xml"] = strToU8(contentTypes(names));
  parts["_rels/.rels"] = strToU8(relationships([["officeDocument", "xl/workbook.xml"]]));
  parts["xl/workbook.xml"] = strToU8(workbookXml(sheets));
  parts["xl/_rels/workbook.xml.rels"] = strToU8(
    relationships([
      ...names.map((name): [string, string] => ["worksheet", `worksheets/${name}`]),
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
  );
  parts["xl/styles.xml"] = strToU8(
    `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>`,
  );
  const items = [...strings.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join("");
  parts["xl/sharedStrings.xml"] = strToU8(`${HEAD}<sst xmlns="${MAIN}" uniqueCount="${strings.size}">${items}</sst>`);
  return zipSync(parts, { level: 6 });
}

function sheetXml({ rows }: GeneratedSheet, strings: Map<string, number>): string {
  const xml: string[] = [];
  let row = 0;
  for (const values of rows) {
    const cells = values.map((value, column) => (value === null ? "" : cellXml(a1(row, column), value, strings)));
    xml.push(`<row r="${++row}">${cells.join("")}</row>`);
  }
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${xml.join("")}</sheetData></worksheet>`;
}

function cellXml(address: string, value: string | number, strings: Map<string, number>): string {
  if (typeof value === "number") return `<c r="${address}"><v>${value}</v></c>`;
  const index = strings.get(value) ?? strings.size;
  strings.set(value, index);
  return `<c r="${address}" t="s"><v>${index}</v></c>`;
}

const workbookXml = (sheets: readonly GeneratedSheet[]): string =>
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
    .map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join("")}</sheets></workbook>`;

const relationships = (targets: readonly (readonly [string, string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

function contentTypes(sheets: readonly string[]): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override("workbook.xml", "sheet.main")}${override("styles.xml", "styles")}${override("sharedStrings.xml", "sharedStrings")}${sheets.map((name) => override(`worksheets/${name}`, "worksheet")).join("")}</Types>`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
