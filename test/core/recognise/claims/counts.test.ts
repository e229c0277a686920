import { claimLines } from "./claim-lines";

const groups = (first: string, second: string): string => `
  序号 | 学校名称 | 班数
  ${first}
  1    | 甲小学   | 2
  2    | 乙小学   | 3
  ${second}
  1    | 丙小学   | 4
  2    | 丁小学   | 5
  3    | 戊小学   | 6`;

test("a heading says how many rows stand below it, up to the next heading", () => {
  expect(claimLines(groups("曹庵镇（2所） | < | <", "三和镇（共4所） | < | <"), /^group/)).toEqual([
    "groupCount A2 2 ~ 2",
    "groupCount A5 4 ~ 3",
  ]);
});

test.each([
  ["headings that count something else", "曹庵镇（200人）", "三和镇（320人）"],
  ["headings without a count", "曹庵镇", "三和镇"],
])("nothing is claimed by %s", (_, first, second) => {
  expect(claimLines(groups(`${first} | < | <`, `${second} | < | <`), /^group/)).toEqual([]);
});

test("a merged cell beside its rows says how many there are", () => {
  const beside = `
    等次        | 学校名称 | 得分
    优秀（2所） | 甲小学   | 95
    ^           | 乙小学   | 94
    良好（4所） | 丙小学   | 88
    ^           | 丁小学   | 85
    ^           | 戊小学   | 84
    合格（1所） | 己小学   | 72`;
  expect(claimLines(beside, /^group/)).toEqual(["groupCount A2 2 ~ 2", "groupCount A4 4 ~ 3", "groupCount A7 1 ~ 1"]);
});

const titled = (title: string): string => `
  ${title} | < | <
  序号 | 学校名称 | 班数
  1    | 甲小学   | 2
  2    | 乙小学   | 3
  3    | 丙小学   | 4`;

test("a title says how many rows its table has, where it comes close", () => {
  expect(claimLines(titled("全区小学一览表（共4所）"), /^title/)).toEqual(["titleCount A1 4 ~ 3"]);
  expect(claimLines(titled("全区小学一览表（共1200人）"), /^title/)).toEqual([]);
  expect(claimLines(titled("全区小学一览表"), /^title/)).toEqual([]);
});

const serials = (...numbers: readonly (number | string)[]): string =>
  `序号 | 学校名称 | 班数\n${numbers.map((number, at) => `${number} | ${"甲乙丙丁戊己庚辛"[at] ?? ""}小学 | ${at + 2}`).join("\n")}`;

test.each<[string, readonly (number | string)[], readonly string[]]>([
  ["go on", [1, 2, 3, 4, 5], ["serialUnique A6 5 ~ 5", "serialRun A6 5 ~ 5"]],
  [
    "begin anew in a group",
    [1, 2, 3, 1, 2],
    ["serialUnique A4 3 ~ 3", "serialRun A4 3 ~ 3", "serialUnique A6 2 ~ 2", "serialRun A6 2 ~ 2"],
  ],
  ["are used twice", [1, 2, 3, 3, 4, 5], ["serialUnique A5 3 ~ 4", "serialRun A7 5 ~ 5"]],
  ["are used twice in place of the next", [1, 2, 2, 4, 5, 6], ["serialUnique A4 2 ~ 3", "serialRun A7 6 ~ 6"]],
  ["leave one out", [1, 2, 4, 5, 6], ["serialUnique A6 6 ~ 6", "serialRun A4 4 ~ 3"]],
  ["leave many out at once", [1, 2, 30, 31, 32], ["serialUnique A6 32 ~ 32", "serialRun A4 30 ~ 3"]],
  ["leave out one here and one there", [1, 2, 4, 5, 7, 8], ["serialUnique A7 8 ~ 8", "serialRun A4 4 ~ 3"]],
  ["go back", [1, 2, 30, 31, 3, 4, 5], ["serialUnique A8 5 ~ 5", "serialRun A4 30 ~ 3"]],
  ["jump on purpose", [3, 68, 69, 73, 80], []],
  ["are those of an extract", [3, 68, 69, 73, 74, 75], ["serialUnique A7 75 ~ 75"]],
  [
    "are those of an extract with one used twice",
    [3, 4, 68, 69, 70, 70, 71, 72],
    ["serialUnique A7 70 ~ 71", "serialRun A4 68 ~ 5"],
  ],
])("serials that %s", (_, numbers, lines) => {
  expect(claimLines(serials(...numbers), /^serial/)).toEqual(lines);
});

const listed = (last: string): string => `
  序号 | 指标名称   | 单位 | 2022年上半年 | 2023年上半年 | 备注
  1    | 留守儿童数 | 人   | 510          | 498          |
  2    | 困境儿童数 | 人   | 120          | 118          |
  3    | 送课下乡   | 次   | 1            | 1            |
  ${last}`;

const towns = (header: string, ...rows: readonly string[]): string => `${header}\n${rows.join("\n")}`;
const TOWNS = "乡镇 | 义务教育在校生数 | 民办义务教育在校生数";

test.each([
  ["a town again", towns(TOWNS, "东河镇|233|96", "西坡镇|204|38", "西坡镇|204|38"), ["rowOnce A4 2 ~ 1"]],
  [
    "a town with another figure",
    towns(TOWNS, "东河镇|233|96", "西坡镇|204|38", "西坡镇|204|39"),
    ["placeOnce A4 2 ~ 1"],
  ],
  [
    "a town in two kinds of schools",
    towns("乡镇 | 学校类别 | 义务教育在校生数", "东河镇|公办|233", "西坡镇|公办|204", "西坡镇|民办|38"),
    [],
  ],
  ["two towns with the same figures", towns(TOWNS, "东河镇|233|96", "西坡镇|204|38", "南塘镇|204|38"), []],
  [
    "a town in two years that are merged over their rows",
    towns(
      "年份 | 乡镇 | 义务教育在校生数",
      "2022年 | 东河镇 | 233",
      "^ | 西坡镇 | 204",
      "2023年 | 东河镇 | 240",
      "^ | 西坡镇 | 204",
    ),
    [],
  ],
])("a table of towns and indicators claims of %s that it is given once", (_, drawing, lines) => {
  expect(claimLines(drawing, /^(?:row|place)Once/)).toEqual(lines);
});

test.each([
  ["a row again", "4 | 留守儿童数 | 人 | 510 | 498 | 复核", ["rowOnce B5 2 ~ 1"]],
  ["the same name with another figure", "4 | 留守儿童数 | 人 | 510 | 489 |", []],
  ["the same figures of something else", "4 | 单亲学生数 | 人 | 510 | 498 |", []],
  ["figures as small as chance makes them", "4 | 送课下乡 | 次 | 1 | 1 |", []],
])("a list claims of %s that it is given once", (_, last, lines) => {
  expect(claimLines(listed(last), /^rowOnce/)).toEqual(lines);
});
