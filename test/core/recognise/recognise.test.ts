import fc from "fast-check";
import { SENTENCE, type Reading } from "../../../src/core/model/reading";
import { recognise } from "../../../src/core/recognise/recognise";
import type { Cell } from "../../../src/core/model/cell";
import { calculated, workbookOf, type Written } from "../../workbook-of";
import { CATALOGUE } from "./catalogue";
import { lines, recogniseDrawn } from "./seen";

const pieces: fc.Arbitrary<Written> = fc.oneof(
  fc.constantFrom<Written>(
    null,
    "序号",
    "指标名称",
    "单位",
    "2022年上半年",
    "上年同期",
    "同比增减",
    "年度目标",
    "完成情况",
  ),
  fc.constantFrom<Written>(
    "学校名称",
    "在校生数",
    "合计",
    "男",
    "女",
    "小计",
    "其中：女",
    "班数",
    "备注",
    "1月",
    "2月",
    "累计",
  ),
  fc.constantFrom<Written>(
    "入籍率",
    "薄改资金投入（万元）：",
    "新增学位2600个",
    "一、经费",
    "填报日期：2022.6.30",
    "***",
    "—",
    "95%以上",
  ),
  fc.constantFrom<Written>("#REF!", true, 2022, 0, -5, 94.6, "488", ""),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const merge = fc
  .tuple(fc.nat(6), fc.nat(6), fc.nat(3), fc.nat(3))
  .map(([top, left, down, across]) => ({ top, left, bottom: top + down, right: left + across }));
const sheet = fc.record({
  rows: fc.array(fc.array(pieces, { maxLength: 9 }), { maxLength: 12 }),
  merges: fc.array(merge, { maxLength: 4 }),
});

test("no workbook makes it throw, and no cell is read twice for the same thing", () => {
  fc.assert(
    fc.property(sheet, fc.string(), (drawn, name) => {
      const { readings, tables } = recognise(workbookOf({ 表: drawn }, name), CATALOGUE);
      const cellOf = ({ measure: { at } }: Reading): string => `${at.row},${at.column}`;
      // A sentence may tell of several things; a figure in a table or beside its label is one.
      const figures = readings.filter(({ layout }) => layout !== SENTENCE).map(cellOf);
      expect(new Set(figures).size).toBe(figures.length);
      const things = readings.map((one) => [cellOf(one), one.indicator, one.period, one.entity, one.role].join());
      expect(new Set(things).size).toBe(things.length);
      for (const { sums, columns, entities } of tables) {
        for (const sum of sums) {
          if (sum.along === "row")
            expect(sum.parts.every((part) => part < columns.length && part !== sum.total)).toBe(true);
          else expect(sum.rows.every((row) => row < entities.length)).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("a workbook without sheets says nothing", () => {
  expect(recognise(workbookOf({}), CATALOGUE)).toEqual({
    readings: [],
    targets: [],
    tables: [],
    unrecognised: [],
    period: "",
    filledOn: "",
    bindings: [],
    leftOut: [],
  });
});

test("the period comes from the file's name where nothing else tells, and is missed where nothing does", () => {
  const rows = `
    指标名称     | 数值
    答复信访件数 | 51`;
  expect(recogniseDrawn(rows, "2022年上半年指标.xlsx").period).toBe("2022-H1");
  const silent = recogniseDrawn(rows, "指标.xlsx");
  expect([silent.readings[0]?.period, silent.period]).toEqual(["", ""]);
  expect(silent.unrecognised).toMatchObject([{ why: "noPeriod", label: "数值" }]);
});

test("the workbook reports on the latest period that a fair share of its figures speak of", () => {
  const book = recogniseDrawn(`
    指标名称       | 2021年上半年 | 2022年上半年 | 2023年
    答复信访件数   | 54           | 51           |
    回复市长热线数 | 1471         | 1573         |
    招聘在编教师数 | 22           | 24           |
    改造幼儿园数   | 8            | 9            |
    新增学位数     | 800          | 900          | 2600`);
  expect(book.period).toBe("2022-H1");
});

test("a date cell beside its label tells the day of filling in", () => {
  const rows = [
    ["填报日期：", { kind: "date" as const, serial: 44742, format: "yyyy-mm-dd" }],
    ["指标名称", "完成情况"],
    ["答复信访件数", 51],
  ];
  const found = recognise(workbookOf({ 表: rows }), CATALOGUE);
  expect([found.filledOn, found.period]).toEqual(["2022-06-30", "2022-H1"]);
});

test("a sheet whose formulas nobody has calculated says so once", () => {
  const open = (formula: string): Cell => ({ kind: "text", value: "", formula });
  const rows: readonly (readonly Written[])[] = [
    ["2022年上半年主要指标"],
    ["指标", "单位", "上年同期", "本期"],
    ["新增学位数", "个", 800, open("汇总!B1")],
    ["招聘在编教师数", "人", 26, open("汇总!B2")],
  ];
  const found = recognise(workbookOf({ 表: rows }), CATALOGUE);
  expect(lines(found)).toEqual([
    "C3 places 2021-H1 800 个",
    "D3 places 2022-H1 unreadable",
    "C4 recruited 2021-H1 26 人",
  ]);
  expect(found.readings.map(({ measure }) => measure.text)).toContain("=汇总!B1");
});

test("a formula that shows nothing among calculated ones is a blank cell", () => {
  const rows: readonly (readonly Written[])[] = [
    ["2022年上半年主要指标"],
    ["指标", "单位", "上年同期", "本期"],
    ["新增学位数", "个", 800, calculated("汇总!B1", 900)],
    ["招聘在编教师数", "人", 26, { kind: "text", value: "", formula: 'IF(汇总!B2="","",汇总!B2)' }],
  ];
  const found = recognise(workbookOf({ 表: rows }), CATALOGUE);
  expect(lines(found)).toContain("D4 recruited 2022-H1 blank");
});
