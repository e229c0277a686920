import { readXlsx } from "../../../../src/hosts/xlsx/read/read-xlsx";
import { codeOf } from "../results";
import { linksXml, sheetXml, workbookFile, type Written } from "./packages";

describe("what would lose data is refused", () => {
  const row = "<row r='1'><c r='A1'><v>1</v></c></row>";
  test.each<[string, Written, string]>([
    ["a cell that does not end", { cells: "<row><c><v>1</v></row>" }, "corrupt-xml"],
    ["a row that does not end", { cells: "<row><c><v>1</v></c>" }, "corrupt-xml"],
    ["a cell outside of a row", { cells: "<c><v>1</v></c>" }, "corrupt-xml"],
    ["a cell in a cell", { cells: "<row><c><c><v>1</v></c></c></row>" }, "corrupt-xml"],
    ["an address off the sheet", { cells: "<row><c r='XFE1'><v>1</v></c></row>" }, "corrupt-xml"],
    ["a row off the sheet", { cells: "<row r='1048577'><c><v>1</v></c></row>" }, "corrupt-xml"],
    ["a string that does not exist", { cells: "<row><c t='s'><v>0</v></c></row>" }, "corrupt-xml"],
    ["inline text that is broken", { cells: "<row><c t='inlineStr'><is><t>a</is></c></row>" }, "corrupt-xml"],
    [
      "a sheet that is cut off",
      { parts: { "xl/worksheets/sheet1.xml": sheetXml({ cells: row }).slice(0, -30) } },
      "corrupt-xml",
    ],
    [
      "a sheet cut off after its cells",
      { parts: { "xl/worksheets/sheet1.xml": sheetXml({ cells: row }).replace("</worksheet>", "") } },
      "corrupt-xml",
    ],
    ["a sheet that is none", { parts: { "xl/worksheets/sheet1.xml": "<html></html>" } }, "corrupt-xml"],
    [
      "a sheet with a DOCTYPE",
      { parts: { "xl/worksheets/sheet1.xml": `<!DOCTYPE a>${sheetXml({ cells: row }).slice(38)}` } },
      "corrupt-xml",
    ],
    ["a sheet that is missing", { parts: { "xl/worksheets/sheet1.xml": null } }, "missing-sheet"],
    [
      "a sheet in an unknown encoding",
      { parts: { "xl/worksheets/sheet1.xml": Uint8Array.from([60, 0xb1, 0xed, 62]) } },
      "unsupported-encoding",
    ],
    ["strings that are cut off", { strings: "<si><t>a</t>" }, "corrupt-xml"],
    ["strings with broken runs", { strings: "<si><r><t>a</r></si>" }, "corrupt-xml"],
    ["broken styles", { parts: { "xl/styles.xml": "<styleSheet><cellXfs>" } }, "corrupt-xml"],
    ["broken links", { parts: { "xl/_rels/workbook.xml.rels": "<Relationships><Relationship" } }, "corrupt-xml"],
    ["a broken workbook part", { parts: { "xl/workbook.xml": "<workbook><sheets>" } }, "corrupt-xml"],
    ["a package without a workbook", { parts: { "xl/workbook.xml": null } }, "not-a-workbook"],
    ["a package without links", { parts: { "_rels/.rels": null } }, "not-a-workbook"],
    ["a workbook without sheets", { parts: { "xl/workbook.xml": "<workbook><sheets/></workbook>" } }, "no-worksheets"],
    [
      "a binary workbook",
      { parts: { "_rels/.rels": linksXml(["a", "officeDocument", "xl/workbook.bin"]), "xl/workbook.bin": "x" } },
      "binary-workbook",
    ],
    [
      "an OpenDocument spreadsheet",
      { parts: { mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" } },
      "open-document",
    ],
    [
      "a Word document",
      {
        parts: {
          "[Content_Types].xml":
            "<Types><Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>",
        },
      },
      "not-a-workbook",
    ],
  ])("%s", (_, written, code) => {
    const read = readXlsx(workbookFile(written), "x");
    expect(codeOf(read)).toBe(code);
    if (!read.ok) expect(read.problem.message["zh-CN"]).toMatch(/。$/);
  });
});
