import { readSharedStrings } from "../../../../src/hosts/xlsx/read/shared-strings";
import { readSheetPart } from "../../../../src/hosts/xlsx/read/sheet-part";
import { codeOf } from "../results";
import { sheetXml } from "./packages";

const context = (left: number) => ({ styles: [], sharedStrings: [], sharedCells: [], is1904: false, budget: { left } });
const sheet = sheetXml({
  cells: "<row><c><v>1</v></c><c/><c><v>2</v></c></row>",
  after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
});

test.each([
  [3, "ok"],
  [2, "too-large"],
  [1, "too-large"],
])("a sheet of two cells and a merged area, with room for %d, is %s", (left, code) => {
  expect(codeOf(readSheetPart(sheet, "p", context(left)))).toBe(code);
});

test("strings take of the same room", () => {
  const budget = { left: 3 };
  const xml = "<sst><si/><si><t>a</t></si></sst>";
  expect(codeOf(readSharedStrings(xml, "p", budget))).toBe("ok");
  expect(codeOf(readSharedStrings(xml, "p", budget))).toBe("too-large");
});
