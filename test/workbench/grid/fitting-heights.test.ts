import { addLooks } from "../../../src/workbench/file/sheet-looks";
import { fittingHeights } from "../../../src/workbench/grid/fitting-heights";
import { geometryOf } from "../../../src/workbench/grid/geometry";
import { documentOf } from "../../../src/workbench/stand-in/document/from-workbook";
import { workbookOf } from "../../workbook-of";

const LARGE = { font: { size: 16 } };

/** The height of the first row, of a title in a large font, as a worksheet part sizes it. */
function heightOfTitle(row: string): number {
  const document = documentOf(workbookOf({ 表: "\n  主要指标完成情况表 | 1" }, "表.xlsx"));
  const [sheet] = document.sheets;
  if (!sheet) throw new Error("There is no sheet.");
  const data = `<sheetData><row r="1" ${row}><c r="A1" s="1"/></row></sheetData>`;
  addLooks(document, sheet, `<worksheet>${data}</worksheet>`, [undefined, LARGE]);
  const { rows, columns } = geometryOf(sheet, 0, 0);
  expect(fittingHeights(sheet, columns).get(0) ?? rows.size(0)).toBe(rows.size(0));
  return rows.size(0);
}

/** A line of 16 points with what hangs below it. */
const ENOUGH = Math.ceil(((16 * 4) / 3) * 1.25) + 2;

test.each([
  ["has no height", ""],
  ["has the default height", 'ht="15"'],
  ["has the default height, said to be chosen", 'ht="15" customHeight="true"'],
])("a title in a large font is seen whole where its row %s", (_, row) => {
  expect(heightOfTitle(row)).toBeGreaterThanOrEqual(ENOUGH);
});

test("a height that somebody chose is kept, even a low one", () => {
  expect(heightOfTitle('ht="9" customHeight="1"')).toBe(12);
  expect(heightOfTitle('ht="36" customHeight="1"')).toBe(48);
});
