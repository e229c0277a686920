import { calculated } from "../../../workbook-of";
import { recognise } from "../../../../src/core/recognise/recognise";
import { workbookOf } from "../../../workbook-of";
import { CATALOGUE } from "../catalogue";
import { columnSumLines, rowSumLines } from "../claims/claim-lines";

const lines = (body: string): readonly string[] => columnSumLines(`学校名称 | 班数 | 学生数\n${body}`);

test.each([
  ["before it", "甲校 | 2 | 80\n乙校 | 3 | 120\n小计 | 5 | 200\n丙校 | 2 | 80\n小计 | 2 | 80", ["B2 + B3", "B5"]],
  ["after it", "小计 | 5 | 200\n甲校 | 2 | 80\n乙校 | 3 | 120\n小计 | 2 | 80\n丙校 | 2 | 80", ["B3 + B4", "B6"]],
])("a 小计 adds up the rows %s", (_, body, parts) => {
  expect(lines(body).filter((line) => line.includes("班数"))).toEqual(
    parts.map((part) => expect.stringMatching(new RegExp(`= ${part.replaceAll("+", "\\+")}$`))),
  );
});

test("a grand total that agrees with its subtotals is held against them, so that one slip below is told once", () => {
  expect(
    lines(
      "甲校 | 2 | 80\n乙校 | 3 | 120\n小计 | 5 | 200\n丙校 | 2 | 80\n丁校 | 3 | 121\n小计 | 5 | 200\n合计 | 10 | 400",
    ),
  ).toEqual([
    "B4 班数 = B2 + B3",
    "C4 学生数 = C2 + C3",
    "B7 班数 = B5 + B6",
    "C7 学生数 = C5 + C6",
    "B8 班数 = B4 + B7",
    "C8 学生数 = C4 + C7",
  ]);
});

test("小计, 合计 and 总计 add up three levels", () => {
  const body = "甲校|2|80\n小计|2|80\n乙校|3|90\n小计|3|90\n合计|5|170\n丙校|1|20\n小计|1|20\n合计|1|20\n总计|6|190";
  expect(lines(body).filter((line) => /^B(?:6|9|10)/.test(line))).toEqual([
    "B6 班数 = B2 + B4",
    "B9 班数 = B7",
    "B10 班数 = B2 + B4 + B7",
  ]);
});

test("公办小计 below 民办小计 pick their rows by what they are, so that no guess is made", () => {
  const body = "甲校|2|80\n乙校|3|120\n合计|5|200\n公办小计|3|120\n民办小计|2|80";
  expect(lines(body)).toEqual(["B4 班数 = B2 + B3", "C4 学生数 = C2 + C3"]);
});

const indented = (names: readonly string[]): string =>
  `项目 | 去年数 | 今年数\n总计 | 100 | 120\n${["60 | 70", "40 | 45", "20 | 25", "40 | 50", "30 | 35", "10 | 15"]
    .map((figures, at) => `${names[at] ?? ""} | ${figures}`)
    .join("\n")}`;

test("rows indented below another are its parts, and a grand total is of the highest level", () => {
  expect(
    columnSumLines(indented(['"　甲类"', '"　　公办"', '"　　民办"', '"　乙类"', '"　　公办"', '"　　民办"'])),
  ).toEqual([
    "B2 去年数 = B3 + B6",
    "C2 今年数 = C3 + C6",
    "B3 去年数 = B4 + B5 by rows",
    "C3 今年数 = C4 + C5 by rows",
    "B6 去年数 = B7 + B8 by rows",
    "C6 今年数 = C7 + C8 by rows",
  ]);
});

test.each([
  ["by the marks before their names", ["一、甲类", "（一）公办", "（二）民办", "二、乙类", "（一）公办", "（二）民办"]],
  ["by their figures alone", ["甲类", "公办", "民办", "乙类", "公办", "民办"]],
])("the highest level is found %s", (_, names) => {
  expect(columnSumLines(indented(names))).toEqual(
    expect.arrayContaining(["B2 去年数 = B3 + B6", "C2 今年数 = C3 + C6"]),
  );
});

const BUDGET = `
  科目编码 | 科目名称   | 合计（万元）
           | 合计       | "10,264.85"
  205      | 教育支出   | "3,025.29"
  20503    | 职业教育   | "3,000.29"
  2050302  | 中等教育   | "3,000.29"
  20508    | 进修及培训 | 25
  2050803  | 培训支出   | 25
  207      | 文化旅游   | "7,239.56"
  20701    | 文化       | "5,000.00"
  2070105  | 文化展示   | "2, 238.64"`;

test("a code is the sum of those one level below, openly where the table ends among them", () => {
  expect(columnSumLines(BUDGET)).toEqual(
    [
      "C2 合计(万元) = C3 + C8, open",
      "C3 合计(万元) = C4 + C6 by codes",
      "C4 合计(万元) = C5 by codes",
      "C6 合计(万元) = C7 by codes",
      "C8 合计(万元) = C9 by codes, open",
      "C9 合计(万元) = C10 by codes, open",
    ].map((line) => (line.startsWith("C2") ? line.replace(", open", ", open") : line)),
  );
});

test("school codes of one length build no levels", () => {
  expect(
    columnSumLines("学校代码 | 学校名称 | 班数\n3404001 | 甲校 | 2\n3404002 | 乙校 | 3\n3404003 | 丙校 | 5"),
  ).toEqual([]);
});

test("the district may stand first without being called a total", () => {
  const body = "田家庵区 | 12 | 900\n曹庵镇 | 2 | 200\n三和镇 | 5 | 300\n史院乡 | 3 | 300\n安成镇 | 2 | 100";
  expect(columnSumLines(`单位名称 | 网点数 | 覆盖户数\n${body}`)).toEqual([
    "B2 网点数 = B3 + B4 + B5 + B6 by rows",
    "C2 覆盖户数 = C3 + C4 + C5 + C6 by rows",
  ]);
});

test("a row that a formula adds up in one column is the same sum in the others, where someone typed", () => {
  const rows = [
    ["指标代码", "名称", "2月", "6月"],
    ["A1", "基站总数", calculated("SUM(C3:C4)", 30), 41],
    ["A2", "甲网", 10, 15],
    ["A3", "乙网", 20, 25],
  ];
  const { tables } = recognise(workbookOf({ 表: rows }), CATALOGUE);
  const sums = tables.flatMap(({ sums: own }) => own);
  expect(sums.map((sum) => (sum.along === "column" ? [sum.column, sum.total.value, sum.rows, sum.by] : []))).toEqual([
    [0, 30, [1, 2], "rows"],
    [1, 41, [1, 2], "rows"],
  ]);
});

test("a form that prints how its rows and columns add up is taken at its word", () => {
  const form = `
           | 编号 | 入园人数 | <    | <    | <
    ^      | ^    | 合计     | 托班 | 小班 | 中班
    甲     | 乙   | 1        | 2    | 3    | 4
    总数   | "01" | 100      | 10   | 40   | 50
    3岁    | "02" | 30       | 10   | 20   | 0
    4岁    | "03" | 45       | 0    | 15   | 30
    5岁    | "04" | 26       | 0    | 5    | 21
    关系：(1)=(2)+…+(4)，01=02+…+04 | < | < | < | < | <`;
  expect(rowSumLines(form)).toEqual(["入园人数/合计 = 入园人数/托班 + 入园人数/小班 + 入园人数/中班"]);
  expect(columnSumLines(form)[0]).toBe("C4 入园人数/合计 = C5 + C6 + C7");
});
