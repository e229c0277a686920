import { recognise } from "../../../../src/core/recognise/recognise";
import { calculated, shown, workbookOf } from "../../../workbook-of";
import { CATALOGUE } from "../catalogue";
import { lines, recogniseDrawn, unknownLines } from "../seen";

test("one indicator a row and one period a column", () => {
  const found = recogniseDrawn(`
    主要指标完成情况表                    | <            | <    | <              | <              | <        | <
    填报单位：区教育体育局  填报日期：2022年6月30日 |              |      |                |                |          |
    序号                                  | 指标名称     | 单位 | 2021年上半年   | 2022年上半年   | 同比增减 | 备注
    一、教育经费投入                      | <            | <    | <              | <              | <        | <
    1                                     | 薄改资金投入 | 万元 | 518.89         | 488            | -30.89   |
    2                                     | 招聘在编教师数 | 人 | 26             |                | -26      |
    二、特殊教育                          |              |      |                |                |          |
    3                                     | 残疾儿童入籍率 | %  | 94.6%          | ***            | #VALUE!  | 待核
    4                                     | 适龄残疾儿童总数 | 名 | 295          | 299            | 4        |
    填报人：张三                          |              |      |                |                |          | `);
  expect(lines(found)).toEqual([
    "D5 funds 2021-H1 518.89 万元",
    "E5 funds 2022-H1 488 万元",
    "F5 change funds 2022-H1 -30.89 万元",
    "D6 recruited 2021-H1 26 人",
    "E6 recruited 2022-H1 blank",
    "F6 change recruited 2022-H1 -26 人",
    "D8 rate 2021-H1 94.6 %",
    "E8 rate 2022-H1 masked",
    "F8 change rate 2022-H1 error",
  ]);
  expect(unknownLines(found)).toEqual(["B9 适龄残疾儿童总数 closeLabel disabled"]);
  expect([found.period, found.filledOn]).toEqual(["2022-H1", "2022-06-30"]);
});

test("columns in any order, the newest first, without a unit column, the label not first", () => {
  const found = recogniseDrawn(`
    教育事业主要指标
    2022年1—6月 | 2021年1—6月 | 项  目         | 增减（%）
    488         | 500         | 薄改资金投入（万元） | -2.4
    24          | 26          | 1.招聘在编教师数(人)：| -7.7`);
  expect(lines(found)).toEqual([
    "A3 funds 2022-H1 488 万元",
    "B3 funds 2021-H1 500 万元",
    "D3 changePercent funds 2022-H1 -2.4 %",
    "A4 recruited 2022-H1 24 人",
    "B4 recruited 2021-H1 26 人",
    "D4 changePercent recruited 2022-H1 -7.7 %",
  ]);
});

test("units: converted from the unit column, the header, the title's line, the cell and the format", () => {
  const found = recognise(
    workbookOf({
      表: [
        ["2022年上半年主要指标"],
        ["指标名称", "单位", "完成情况"],
        ["薄改资金投入", "元", 4880000],
        ["区属中小学幼学生数", "万人", 6.02],
        ["残疾儿童入籍率", "%", shown(0.9465, "0.0%")],
        ["民办学校在校生占比", "‰", 51.2],
        ["适龄残疾儿童少年数", "人", 299],
        ["招聘在编教师数", "", "24人"],
        ["已入籍", "万元", 283],
      ],
      金额: [
        ["2022年上半年"],
        [null, null, "单位：元"],
        ["指标名称", "本期", "上年同期"],
        ["薄改资金投入", 4880000, 5000000.5],
      ],
      表头: [["2022年上半年"], ["指标名称", "完成数（亿元）"], ["薄改资金投入", 0.0488]],
    }),
    CATALOGUE,
  );
  expect(lines(found).sort()).toEqual(
    [
      "C3 funds 2022-H1 488 万元",
      "C4 students 2022-H1 60200 人",
      "C5 rate 2022-H1 94.65 %",
      "C6 share 2022-H1 5.12 %",
      "C7 disabled 2022-H1 299 名",
      "C8 recruited 2022-H1 24 人",
      "C9 enrolled 2022-H1 283 万元",
      "金额!B4 funds 2022-H1 488 万元",
      "金额!C4 funds 2021-H1 500.00005 万元",
      "表头!B3 funds 2022-H1 488 万元",
    ].sort(),
  );
  const clash = found.readings.find(({ measure }) => measure.unit === "万元" && measure.value === 283);
  expect(clash?.sureness).toBeLessThan(0.7);
  expect(found.readings.find(({ measure }) => measure.at.row === 4)?.measure.decimals).toBe(1);
});

test("two lists on a sheet, one below the other and one beside it", () => {
  const found = recogniseDrawn(`
    2022年上半年教师情况 |      |      |   |              |      |
    指标名称       | 单位 | 数值 |   | 指标名称     | 单位 | 数值
    招聘在编教师数 | 人   | 24   |   | 答复信访件数 | 件   | 51
                   |      |      |   | 回复市长热线数 | 个 | 1573
                   |      |      |   |              |      |
    2021年经费情况 |      |      |   |              |      |
    项目           | 单位 | 金额 |   |              |      |
    薄改资金投入   | 万元 | 488  |   |              |      | `);
  expect(lines(found)).toEqual([
    "C3 recruited 2022-H1 24 人",
    "G3 letters 2022-H1 51 件",
    "G4 calls 2022-H1 1573 个",
    "C8 funds 2021 488 万元",
  ]);
});

test("a bare 同比 is what its formulas make it", () => {
  const header = ["指标名称", "2021年上半年", "2022年上半年", "同比"];
  const sheet = (formula: string, value: number) => [header, ["答复信访件数", 50, 55, calculated(formula, value)]];
  const found = recognise(workbookOf({ 差: sheet("C2-B2", 5), 率: sheet("(C2-B2)/B2*100", 10) }), CATALOGUE);
  expect(lines(found).filter((text) => text.includes("change"))).toEqual([
    "差!D2 change letters 2022-H1 5 件",
    "率!D2 changePercent letters 2022-H1 10 %",
  ]);
});

test("hidden sheets, rows and columns are read; our own sheets are not", () => {
  const rows = [
    ["指标名称", "2022年上半年"],
    ["答复信访件数", 51],
  ];
  const found = recognise(
    workbookOf({
      隐藏: { rows, visibility: "hidden", hiddenRows: new Set([1]), hiddenColumns: new Set([1]) },
      校验结果: { rows, own: "results" },
    }),
    CATALOGUE,
  );
  expect(lines(found)).toEqual(["隐藏!B2 letters 2022-H1 51 件"]);
});

test("a stray value under a merge is no value", () => {
  const found = recognise(
    workbookOf({
      表: {
        rows: [
          ["指标名称", "2022年上半年", "备注"],
          ["答复信访件数", 51, 7],
        ],
        merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
      },
    }),
    CATALOGUE,
  );
  expect(lines(found)).toEqual(["B2 letters 2022-H1 51 件"]);
});

test("the same number, or a name that is part of another, links nothing", () => {
  const found = recogniseDrawn(`
    指标名称           | 2022年上半年
    维修改造农村学校数 | 9
    改造幼儿园数       | 9
    通报典型案例数     | 9
    入籍人数           | 283`);
  expect(lines(found)).toEqual(["B2 rural 2022-H1 9 所", "B3 kindergartens 2022-H1 9 所"]);
  expect(unknownLines(found).map((text) => text.split(" ")[2])).toEqual(["unknownLabel", "unknownLabel"]);
});

test("the name is taken together with the one it stands under where only both say it", () => {
  const found = recogniseDrawn(`
    项目     | 指标       | 单位 | 2022年上半年
    残疾儿童 | 已入籍人数 | 人   | 283
    ^        | 入籍率     | %    | 94.6`);
  expect(lines(found)).toEqual(["D2 enrolled 2022-H1 283 人", "D3 rate 2022-H1 94.6 %"]);
});

test("a list by school and indicator", () => {
  const found = recogniseDrawn(`
    2022年上半年
    学校名称 | 指标名称       | 单位 | 数值
    甲小学   | 招聘在编教师数 | 人   | 2
    乙小学   | 招聘在编教师数 | 人   | 3
    全区     | 招聘在编教师数 | 人   | 5`);
  expect(lines(found)).toEqual([
    "D3 甲小学: recruited 2022-H1 2 人",
    "D4 乙小学: recruited 2022-H1 3 人",
    "D5 recruited 2022-H1 5 人",
  ]);
});
