import { columnSumLines } from "../claims/claim-lines";

const lines = (...rows: readonly string[]): readonly string[] =>
  columnSumLines(["类别 | 学校数 | 班级数 | 学生数", ...rows].join("\n")).filter((line) => line.includes(" 学校数 "));

const [NURSERY, PRIMARY, MIDDLE, HIGH] = [
  "幼儿园 | 62 | 418 | 10640",
  "小学 | 48 | 602 | 22310",
  "初中 | 21 | 268 | 11820",
  "普通高中 | 5 | 142 | 6980",
];
const TOTAL = "总计 | 136 | 1430 | 51750";
const BOTH = "义务教育阶段 | 69 | 870 | 34130";

test.each([
  ["below the total", [NURSERY, PRIMARY, MIDDLE, HIGH, TOTAL, BOTH], ["B6 = B2 + B3 + B4 + B5", "B7 = B3 + B4"]],
  ["after 初中", [NURSERY, PRIMARY, MIDDLE, BOTH, HIGH, TOTAL], ["B7 = B2 + B3 + B4 + B6", "B5 = B3 + B4"]],
  ["before 小学", [NURSERY, BOTH, PRIMARY, MIDDLE, HIGH, TOTAL], ["B7 = B2 + B4 + B5 + B6", "B3 = B4 + B5"]],
  [
    "below 小学 and 初中 as a 小计",
    [NURSERY, PRIMARY, MIDDLE, BOTH.replace("阶段", "阶段小计"), HIGH, TOTAL],
    ["B5 = B3 + B4", "B7 = B2 + B3 + B4 + B6"],
  ],
])("义务教育阶段 %s adds up 小学 and 初中 and is no part of the total", (_, rows, expected) => {
  const found = lines(...rows).map((line) => line.replace(" 学校数", "").replace(" by rows", ""));
  expect([...found].sort()).toEqual([...expected].sort());
});

test("a total wrong in every column is still held against its parts where 义务教育阶段 follows it", () => {
  expect(lines(NURSERY, PRIMARY, MIDDLE, HIGH, "总计 | 137 | 1431 | 51751", BOTH)).toContain(
    "B6 学校数 = B2 + B3 + B4 + B5",
  );
});

test("义务教育 without 小学 and 初中 beside it is a part like any other", () => {
  expect(lines(NURSERY, BOTH, HIGH, "总计 | 136 | 1430 | 51750")).toEqual(["B5 学校数 = B2 + B3 + B4"]);
});

test("what a 小计 of compulsory education counts of mixed schools is for its figures to show", () => {
  const mixed = "九年一贯制学校 | 4 | 96 | 4100";
  expect(lines(NURSERY, PRIMARY, MIDDLE, mixed, "义务教育小计 | 73 | 966 | 38230")).toEqual([]);
});
