import { describeTable, lines, recogniseDrawn, sumLines, unknownLines } from "../seen-plain";

test("a table of unknown words is read by its shape: names of rows, paths of columns, units", () => {
  expect(
    recogniseDrawn(`
      借阅情况   |        |      | 单位：万册
      片  区     | 室  内 | <    | 室外（场）
      ^          | 儿童   | 成人 | ^
      桃源片区   | 52     | 41   | 3
      柳溪片区   | 47     | 39.5 | 4`).tables.map(describeTable),
  ).toEqual([
    {
      entities: ["桃源片区", "柳溪片区"],
      columns: ["室 内/儿童 万册: 52 47", "室 内/成人 万册: 41 39.5", "室外(场) 场: 3 4"],
      isPlain: true,
      stage: "",
    },
  ]);
});

test("blank corners, periods down and rows without a name are read as well", () => {
  const read = (drawing: string): unknown =>
    recogniseDrawn(drawing)
      .tables.map(describeTable)
      .map(({ entities, columns }) => [entities, columns.length]);
  expect(read("       | 阅读 | 劳动\n桃源片区 | 7.1 | 6.5\n柳溪片区 | 6.4 | 7.7")).toEqual([
    [["桃源片区", "柳溪片区"], 2],
  ]);
  expect(read("年份 | 藏书 | 借阅\n2019 | 127 | 81\n2020 | 131 | 88\n2021 | 149 | 93")).toEqual([
    [["2019", "2020", "2021"], 2],
  ]);
  expect(read("2019 | 2020 | 2021\n1.7 | 3.1 | 4.9\n8.1 | 8.8 | 9.3\n3.3 | 3.1 | 3.6")).toEqual([[["", "", ""], 3]]);
});

const sums = (drawing: string): readonly string[] => recogniseDrawn(drawing).tables.flatMap(sumLines);

test("a table of unknown words claims the sums that its labels and headers name", () => {
  expect(
    sums(`
      片区     | 合计 | 儿童 | 成人
      桃源片区 | 93   | 52   | 41
      柳溪片区 | 86   | 47   | 39
      总计     | 179  | 99   | 80`),
  ).toEqual([
    "合计 = 儿童 + 成人",
    "合计: 桃源片区 + 柳溪片区 = 179",
    "儿童: 桃源片区 + 柳溪片区 = 99",
    "成人: 桃源片区 + 柳溪片区 = 80",
  ]);
});

test.each([
  [
    "parts already counted",
    "桃源片区 | 52\n其中：新建 | 20\n柳溪片区 | 47\n总计 | 99",
    ["册次: 桃源片区 + 柳溪片区 = 99"],
  ],
  ["rates", "桃源片区 | 52\n柳溪片区 | 47\n总计 | 49", [], "借阅率（%）"],
  ["progress", "桃源片区 | 52\n柳溪片区 | 47\n总计 | 49", [], "计划进度"],
  ["nothing that is called a total", "桃源片区 | 52\n柳溪片区 | 47\n枫林片区 | 99", []],
])("no sum is claimed over %s", (_, rows, expected, header = "册次") => {
  expect(sums(`片区 | ${header} | 活动\n${rows.replace(/$/gm, " | ")}`)).toEqual(expected);
});

test("an indicator that is named in a table of unknown words is read beside it, as it always was", () => {
  const found = recogniseDrawn(`
    2022年6月阅读空间情况
    内容           | 片区数值
    新增学位数     | 900
    柳溪片区藏书   | 610`);
  expect(lines(found)).toEqual(["B3 places 2022-06 900 个"]);
});

test("the names of rows in a table of unknown words are no unknown indicators", () => {
  expect(
    unknownLines(
      recogniseDrawn(`
        站点         | 藏书 | 借阅
        桃源片区书屋 | 880  | 52
        柳溪片区书屋 | 610  | 41`),
    ),
  ).toEqual([]);
});
