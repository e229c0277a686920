import { linksXml, sheetXml, type Written } from "./packages";
import { cellsOf, sheetOf } from "./sheet-of";

describe("packages of other writers", () => {
  const data = { A1: 1, B1: "甲" };
  const written: Written = {
    strings: "<si><t>甲</t></si>",
    cells: "<row r='1'><c r='A1'><v>1</v></c><c r='B1' t='s'><v>0</v></c></row>",
  };
  const prefixed = (xml: string): string =>
    xml
      .replace(/<(\/?)(\w)/g, "<$1x:$2")
      .replace("xmlns=", "xmlns:x=")
      .replace(/^<\?x:xml/, "<?xml");
  const utf16 = (xml: string): Uint8Array =>
    Uint8Array.from([0xff, 0xfe, ...Buffer.from(xml.replace("UTF-8", "UTF-16"), "utf16le")]);
  const plain = sheetXml(written);

  test.each<[string, Written["parts"]]>([
    ["prefixes on every element", { "xl/worksheets/sheet1.xml": prefixed(plain) }],
    ["prefixed strings", { "xl/sharedStrings.xml": "<x:sst xmlns:x='m'><x:si><x:t>甲</x:t></x:si></x:sst>" }],
    [
      "strict namespaces",
      {
        "xl/worksheets/sheet1.xml": plain.replace(
          "schemas.openxmlformats.org/spreadsheetml/2006",
          "purl.oclc.org/ooxml/spreadsheetml",
        ),
      },
    ],
    ["UTF-16", { "xl/worksheets/sheet1.xml": utf16(plain) }],
    ["a byte-order mark", { "xl/worksheets/sheet1.xml": `\ufeff${plain}` }],
    [
      "other part names",
      {
        "xl/worksheets/sheet1.xml": null,
        "内容/Blatt.xml": plain,
        "xl/_rels/workbook.xml.rels": linksXml(
          ["rId1", "worksheet", "../内容/Blatt.xml"],
          ["r9", "sharedStrings", "sharedStrings.xml"],
        ),
      },
    ],
    ["other case in names", { "xl/worksheets/sheet1.xml": null, "xl/worksheets/Sheet1.XML": plain }],
    ["no styles", { "xl/styles.xml": null }],
    [
      "cells after an unknown element",
      { "xl/worksheets/sheet1.xml": plain.replace("<sheetData>", "<x:y xmlns:x='u'><sheetData/></x:y><sheetData>") },
    ],
  ])("%s", (_, parts) => {
    expect(cellsOf(sheetOf({ ...written, parts: parts ?? {} }))).toEqual(data);
  });
});
