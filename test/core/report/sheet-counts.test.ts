import { sheetCounts } from "../../../src/core/report/sheet-counts";
import { textReport } from "../../../src/core/report/text-report";
import { workbookOf } from "../../workbook-of";
import { checked, evaluation, measure, reading, recognition } from "./make";

const NOTHING = recognition([]);

test("every sheet is counted, with its blanks left out and hidden ones named", () => {
  const book = workbookOf({ 主要指标: [["留守儿童数", 384, null], [], [null, "备注"]], 空表: [] });
  const hidden = { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, visibility: "hidden" as const })) };
  const read = recognition([reading("left_behind", "2022-H1", measure("384名", "B1"))]);
  expect(sheetCounts(hidden, read)).toEqual([
    { sheet: "主要指标", visibility: "hidden", own: null, cells: 3, readings: 1, tables: 0, leftOut: null },
    { sheet: "空表", visibility: "hidden", own: null, cells: 0, readings: 0, tables: 0, leftOut: null },
  ]);
});

test("one far cell is counted without walking to it", () => {
  const row = Array.from<undefined>({ length: 0 });
  const far = Object.assign([], {
    [1048575]: Object.assign(row, { [16383]: { kind: "number", value: 1, format: "" } }),
  });
  const book = workbookOf({ 远: [] });
  const sheets = book.sheets.map((sheet) => ({ ...sheet, rows: far }));
  expect(sheetCounts({ ...book, sheets }, NOTHING)[0]?.cells).toBe(1);
});

test("a workbook of which nothing was understood is reported as read and unchecked, not as fine", () => {
  const sheets = sheetCounts(workbookOf({ 通讯录: [["姓名", "科室"]] }), NOTHING);
  const report = textReport({ ...checked(NOTHING, evaluation([], [], { passed: 0 })), sheets }, "zh-CN");
  expect(report).toContain("没有校验任何项目");
  expect(report).toContain("“通讯录”2个单元格有内容");
});
