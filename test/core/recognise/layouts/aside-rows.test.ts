import { columnSumLines } from "../claims/claim-lines";
import { recogniseDrawn, sumLines } from "../seen";

const HEADER = "乡镇 | 学校数 | 班级数 | 学生数 | 专任教师数";
const TOWNS = "城关镇|2|30|1200|70\n龙湾镇|3|32|1250|75\n柳河镇|2|25|900|60\n双桥乡|1|15|541|34";

const sums = (body: string): readonly string[] =>
  columnSumLines(`${HEADER}\n${body}`).filter((line) => /学校数|学生数/.test(line));

test.each([
  "上年同期|8|103|3990|236",
  "上年数|8|103|3990|236",
  "2023年|8|103|3990|236",
  "增减|0|-1|-99|3",
  "比上年增减||-1|-99|3",
  "同比增长（%）|0|-0.97|-2.48|1.27",
  "校均|1|12.8|486.4|29.9",
  "平均每校||12.8|486.4|29.9",
  "占全市比重（%）|4.1|4.4|5.2|4.8",
  "年度目标|8|104|4000|240",
  "完成率|100%|98%|97%|99%",
  "缺编||||12",
  "标准差|0.7|6.6|287.1|16.1",
  "国家标准||||",
  "附：民办学校|1|12|540|30",
  "市直（不计入合计）|1|36|1800|110",
  "县直学校|1|36|1800|110",
])("a row under a total of the rows above is no part of it: %s", (row) => {
  const known = [
    expect.stringMatching(/学校数 = B2 \+ B3 \+ B4 \+ B5$/),
    expect.stringMatching(/学生数 = D2 \+ D3 \+ D4 \+ D5$/),
  ];
  expect(sums(`${TOWNS}\n合计|8|102|3891|239\n${row}`)).toEqual(known);
  expect(sums(`${TOWNS}\n合计|8|102|3891|239\n||||\n${row}`)).toEqual(known);
  // A total that is wrong is held against the same rows.
  expect(sums(`${TOWNS}\n合计|9|112|4891|249\n${row}`)).toEqual(known);
});

test("rows on both sides of a total are its parts where its figures show it", () => {
  expect(sums(`${TOWNS}\n合计|9|138|5691|349\n县直学校|1|36|1800|110`)).toEqual([
    "B6 学校数 = B2 + B3 + B4 + B5 + B7",
    "D6 学生数 = D2 + D3 + D4 + D5 + D7",
  ]);
});

test("a total that stands first leaves out the year before and what is worked out", () => {
  expect(sums(`合计|8|102|3891|239\n${TOWNS}\n2023年|8|103|3990|236\n增减|0|-1|-99|3`)).toEqual([
    "B2 学校数 = B3 + B4 + B5 + B6",
    "D2 学生数 = D3 + D4 + D5 + D6",
  ]);
});

test("years down a table are its rows", () => {
  const body = "2021年|2|30|1200|70\n2022年|3|32|1250|75\n2023年|2|25|900|60\n合计|7|87|3350|205";
  expect(sums(body)).toEqual(["B5 学校数 = B2 + B3 + B4", "D5 学生数 = D2 + D3 + D4"]);
});

test("rows that are worked out are no entities, and their sums along the row are still held against one another", () => {
  const { tables } = recogniseDrawn(`
    学校名称 | 班数 | 在校生数 | <  | <
    ^        | ^    | 合计     | 男 | 女
    甲小学   | 6    | 200      | 90 | 110
    乙小学   | 7    | 250      | 130 | 120
    合计     | 13   | 450      | 220 | 230
    上年同期 | 12   | 440      | 215 | 226
    增减     | 1    | 10       | 5   | 4
    校均     | 6.5  | 225      | 110 | 115`);
  expect(tables.map(({ entities }) => entities)).toEqual([
    ["甲小学", "乙小学"],
    ["上年同期", "增减"],
  ]);
  const along = "在校生数/合计 = 在校生数/男 + 在校生数/女";
  expect(tables.map((table) => sumLines(table).filter((line) => line === along))).toEqual([[along], [along]]);
});

test("a row called an average holds no counts, whatever its columns are called", () => {
  const { tables } = recogniseDrawn(`
    年级     | 一年级 | 二年级 | 三年级 | 合计
    班数     | 3      | 4      | 3      | 10
    学生数   | 116    | 158    | 120    | 394
    平均班额 | 38.7   | 39.5   | 40     | 39.4`);
  expect(tables.filter(({ repeatsReadings }) => !repeatsReadings).map(({ entities }) => entities)).toEqual([
    ["班数", "学生数"],
  ]);
});
