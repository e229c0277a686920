import { checkWorkbook } from "../../src/core/check-workbook";
import { prepare } from "../../src/core/evaluate/prepare";
import { a1 } from "../../src/core/model/address";
import { sentence } from "../../src/core/text/sentence";
import { workbookOf } from "../workbook-of";
import { districtPack } from "./district-pack";

const pack = districtPack();
const checker = prepare(pack);
const TABLE_RULES = pack.rules.filter(({ forEach }) => "sum" in forEach || "claim" in forEach).map(({ id }) => id);

/** What the pack says of the sums and other claims of a drawn sheet: the cell to fix first, the level and the sentence. */
async function told(drawing: string): Promise<readonly string[]> {
  const { findings } = await checkWorkbook(workbookOf({ 表: drawing }), checker, { language: "zh-CN" });
  return findings
    .filter(({ rule }) => TABLE_RULES.includes(rule))
    .map((finding) => {
      const [cell] = finding.cells;
      return `${cell ? a1(cell.row, cell.column) : ""} ${finding.severity} ${sentence(finding, pack, "zh-CN")}`;
    });
}

const GROWTH = (last: string): string => `
  地区 | 2018年（元） | 2019年（元） | 增长率（%）
  甲区 | 15177.67     | 18612.98     | 22.63
  乙区 | 10000.00     | 11000.00     | 10.0
  丙区 | 20000.00     | 19000.00     | ${last}`;

const BUDGET = (training: string): string => `
  科目编码 | 科目名称   | 合计（万元）
           | 合计       | 10264.85 {#,##0.00}
  205      | 教育支出   | 3025.29 {#,##0.00}
  20503    | 职业教育   | 3000.29 {#,##0.00}
  2050302  | 中等教育   | 3000.29 {#,##0.00}
  20508    | 进修及培训 | 25
  2050803  | 培训支出   | ${training}
  207      | 文化旅游   | 7239.56 {#,##0.00}
  20701    | 文化       | 7239.56 {#,##0.00}
  2070105  | 文化展示   | 7239.56 {#,##0.00}`;

const GROUPS = (count: number, serial: number): string => `
  序号      | 学校名称 | 班数
  甲镇（2所） | <        | <
  1         | 甲小学   | 2
  2         | 乙小学   | 3
  乙镇（${count}所） | < | <
  1         | 丙小学   | 4
  2         | 丁小学   | 5
  ${serial} | 戊小学   | 6`;

test.each([
  ["growth rates", GROWTH("-5")],
  ["codes", BUDGET("25")],
  ["groups", GROUPS(3, 3)],
])("nothing is said of %s that hold", async (_, drawing) => {
  expect(await told(drawing)).toEqual([]);
});

test("each slip is told once, with the cell and the figures", async () => {
  expect(await told(GROWTH("5"))).toEqual([
    "D4 error 丙区的增长率(%)填报为5%，按（19000元－20000元）÷20000元应为-5.00%，相差10.00个百分点。",
  ]);
  expect(await told(BUDGET("52"))).toEqual([
    "C6 error 进修及培训的合计(万元)填报为25万元，下级科目52万元之和为52万元，相差27万元。",
  ]);
  expect(await told(GROUPS(4, 3))).toEqual(["A5 error “乙镇(4所)”注明4所，其下实有3所，相差1所。"]);
  expect(await told(GROUPS(3, 2))).toEqual(["A8 warning 序号2重复出现，此处应为3。"]);
  expect(await told(GROUPS(3, 4))).toEqual(["A8 info 序号不连续：此处为4，按顺序应为3。"]);
});

test("a table that breaks off among its codes is told to be short, not wrong", async () => {
  const lines = BUDGET("25").split("\n");
  expect(
    await told(
      lines.slice(0, -1).join("\n").replace("20701    | 文化       | 7239.56 {#,##0.00}", "20701 | 文化 | 5000"),
    ),
  ).toEqual([
    "C8 info 文化旅游的合计(万元)为7239.56万元，表中列出的部分合计5000万元，尚差2239.56万元，表格可能没有列全。",
  ]);
});

test("money in 万元 leaves room for rounding, people do not", async () => {
  const table = (unit: string, total: string): string =>
    `单位名称 | 数（${unit}）\n甲馆 | 1.4\n乙馆 | 1.4\n丙馆 | 1.4\n合计 | ${total}`;
  expect(await told(table("万元", "4.3"))).toEqual([]);
  expect(await told(table("万元", "4.5"))).toHaveLength(1);
  expect(await told(table("人", "4").replaceAll("1.4", "1"))).toHaveLength(1);
});

const LIST = (last: string, total: string): string => `
  序号 | 指标名称 | 单位 | 2021年上半年 | 2022年上半年
  1 | 薄改资金投入 | 万元 | 400 | 488
  2 | 农村校舍维修资金 | 万元 | 150 | 189
  3 | 回复市长热线数 | 个 | 1471 | 1573
  4 | 中央学前教育资金 | 万元 | 100 | ${last}
   | 合计 | 万元 | ${total}`;

test("a total row in a list of indicators adds up the rows of its unit, where one of its columns shows that it does", async () => {
  expect(await told(LIST("120", "650 | 797"))).toEqual([]);
  expect(await told(LIST("120", "650 | 779"))).toEqual([
    "E6 error 2022年上半年的合计填报为779万元，各分项（488万元+189万元+120万元）相加为797万元，相差18万元。",
  ]);
  expect(await told(LIST("120", "690 | 779"))).toEqual([]);
});

const SUBTOTALS = (junior: number, whole: number): string => `
  学校        | 班数 | 在校生数
  一、小学    | <    | <
  一小        | 3    | 120
  二小        | 4    | 150
  小计        | 7    | 270
  二、初中（2所） | < | <
  三中        | 3    | 110
  四中        | 4    | 150
  小计        | 7    | ${junior}
  合计        | 14   | ${whole}`;

test("a subtotal is told from the grand total by its heading and its row", async () => {
  expect(await told(SUBTOTALS(260, 530))).toEqual([]);
  expect(await told(SUBTOTALS(280, 530))).toEqual([
    "C9 error “初中小计”（第9行）的在校生数填报为280人，各分项（110人+150人）相加为260人，相差20人。",
  ]);
  expect(await told(SUBTOTALS(260, 550))).toEqual([
    "C10 error 在校生数的合计填报为550人，各分项（120人+150人+110人+150人）相加为530人，相差20人。",
  ]);
});

test("a row given twice is told with both rows, the later one to be fixed", async () => {
  const list = (last: string): string => `
    序号 | 指标名称   | 单位 | 2021年 | 2022年
    1    | 留守儿童数 | 人   | 510    | 498
    2    | 单亲学生数 | 人   | 740    | 722
    ${last}`;
  expect(await told(list("3 | 困境儿童数 | 人 | 318 | 318"))).toEqual([]);
  expect(await told(list("3 | 留守儿童数 | 人 | 510 | 498"))).toEqual([
    "B4 warning “留守儿童数”一行（第4行）与第2行的内容完全相同，应只填报1次。",
  ]);
});
