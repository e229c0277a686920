import { readXlsx } from "../../../../src/hosts/xlsx/read/read-xlsx";
import { codeOf } from "../results";
import { linksXml, workbookFile } from "./packages";
import { sheetOf } from "./sheet-of";

describe("sheets", () => {
  test("merges, hidden rows and columns, and protection are told", () => {
    const sheet = sheetOf({
      before:
        '<dimension ref="A1:XFD1048576"/><cols><col min="2" max="3" hidden="1"/><col min="4" max="4"/><col min="16384" max="99999" hidden="true"/></cols>',
      cells: '<row r="2" hidden="1"/><row r="4" hidden="true"><c><v>1</v></c></row><row r="5" hidden="0"/>',
      after:
        '<sheetProtection password="CC1A" sheet="1"/><mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="nonsense"/></mergeCells>',
    });
    expect([...sheet.hiddenRows]).toEqual([1, 3]);
    expect([...sheet.hiddenColumns]).toEqual([1, 2, 16383]);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(sheet.isProtected).toBe(true);
    expect(sheetOf({ after: '<sheetProtection sheet="0" objects="1"/>' }).isProtected).toBe(false);
  });

  test("our own are known by their marker, whatever they are called", () => {
    const names =
      "<definedNames><definedName name='_IndicatorCheck_Results' hidden='1'>'表1'!$A$1</definedName>" +
      "<definedName name='_IndicatorCheck_Summary' localSheetId='0'>表1!$A$1</definedName></definedNames>";
    expect(sheetOf({ workbookAfter: names }).own).toBe("results");
    expect(sheetOf({ workbookAfter: names.replace("'表1'!$A$1", "#REF!") })).not.toHaveProperty("own");
    expect(sheetOf({ workbookAfter: names.replace("_Results", "_Result") })).not.toHaveProperty("own");
  });

  test("sheets without cells are passed over, and nothing but them is no workbook", () => {
    const other = { "xl/_rels/workbook.xml.rels": linksXml(["rId1", "chartsheet", "chartsheets/sheet1.xml"]) };
    expect(codeOf(readXlsx(workbookFile({ parts: other }), "x"))).toBe("no-worksheets");
  });
});
