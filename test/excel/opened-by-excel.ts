import { SaxesParser } from "saxes";
import { parseArea } from "../../src/core/model/address";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { newId, type ExcelDocument } from "../../src/workbench/stand-in/document/document";
import { documentOf } from "../../src/workbench/stand-in/document/from-workbook";
import type { ConditionalFormat } from "../../src/workbench/stand-in/document/sheet";
import { partOf } from "../hosts/xlsx/write/packages";

/** A file as a document, with the conditional formats that a `Workbook` does not carry. Sheets must stand in the order of their parts. */
export function openedByExcel(file: Uint8Array, name: string): ExcelDocument {
  const read = readXlsx(file, name);
  if (!read.ok) throw new Error(read.problem.message.en);
  const document = documentOf(read.value);
  for (const [index, sheet] of document.sheets.entries()) {
    const formats = formatsIn(partOf(file, `xl/worksheets/sheet${index + 1}.xml`));
    sheet.conditionalFormats.push(...formats.map((format) => ({ ...format, id: newId(document) })));
  }
  return document;
}

function formatsIn(xml: string): Omit<ConditionalFormat, "id">[] {
  const formats: Omit<ConditionalFormat, "id">[] = [];
  const parser = new SaxesParser();
  let areas: ConditionalFormat["areas"] = [];
  let isFormula = false;
  parser.on("opentag", ({ name, attributes }) => {
    isFormula = name === "formula";
    if (name !== "conditionalFormatting") return;
    areas = String(attributes["sqref"])
      .split(" ")
      .flatMap((text) => parseArea(text) ?? []);
  });
  parser.on("text", (text) => {
    if (!isFormula) return;
    isFormula = false;
    const looks = { font: {}, fill: { color: "" }, borders: {} };
    formats.push({ kind: "Custom", areas, formula: `=${text}`, priority: formats.length, stopIfTrue: false, ...looks });
  });
  parser.write(xml).close();
  return formats;
}
