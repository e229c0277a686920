import { lines, recogniseDrawn, sumLines, targetLines, unknownLines } from "../seen";

test("periods in two header rows, with a target column in between", () => {
  const found = recogniseDrawn(`
    序号 | 指标   | 计量单位 | 2021年 | <    | 2022年 | <      | <
    ^    | ^      | ^        | 上半年 | 全年 | 目标值 | 上半年 | 同比增减
    甲   | 乙     | 丙       | 1      | 2    | 3      | 4      | 5
    1    | 新增学位数 | 个   | 800    | 2000 | 2600   | 900    | 100`);
  expect(lines(found)).toEqual([
    "D4 places 2021-H1 800 个",
    "E4 places 2021 2000 个",
    "G4 places 2022-H1 900 个",
    "H4 change places 2022-H1 100 个",
  ]);
  expect(targetLines(found)).toEqual(["places 2022 atLeast 2600 个 by –"]);
});

test("the same header without merges", () => {
  const found = recogniseDrawn(`
    指标       | 单位 | 2021年 |      | 2022年 |
               |      | 上半年 | 全年 | 上半年 | 全年
    新增学位数 | 个   | 800    | 2000 | 900    | `);
  expect(lines(found)).toEqual(["C3 places 2021-H1 800 个", "D3 places 2021 2000 个", "E3 places 2022-H1 900 个"]);
  expect(unknownLines(found)).toEqual([]);
});

test("months and their running total, which is a sum to be checked", () => {
  const found = recogniseDrawn(`
    2022年1—6月工作进度统计
    指标           | 单位 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 累计
    答复信访件数   | 件   | 5   | 7   | 14  | 19  | 2   | 4   | 51
    义务教育在校生数 | 人 | 10  | 10  | 10  | 10  | 10  | 10  | 10`);
  expect(lines(found).filter((text) => /C3|I3|I4/.test(text))).toEqual([
    "C3 letters 2022-01 5 件",
    "I3 letters 2022-H1 51 件",
    "I4 pupils_all 2022-H1 10 人",
  ]);
  const [table] = found.tables;
  expect(table?.entities).toEqual(["答复信访件数"]);
  expect(table?.repeatsReadings).toBe(true);
  expect(table && sumLines(table)).toEqual(["累计 = 1月 + 2月 + 3月 + 4月 + 5月 + 6月"]);
  expect(table?.columns[6]?.measureAt(0)).toMatchObject({ value: 51, unit: "件", at: { row: 2, column: 8 } });
  expect(found.period).toBe("2022-H1");
});

test("months to come are left blank, and the running total ends with the last one filled in", () => {
  const found = recogniseDrawn(`
    2022年工作进度统计
    指标         | 单位 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月
    答复信访件数 | 件   | 5   | 7   | 14  |     |     |     `);
  expect(found.readings.map(({ period }) => period)).toEqual(["2022-01", "2022-02", "2022-03"]);
  const totalled = recogniseDrawn(`
    2022年工作进度统计
    指标         | 单位 | 1月 | 2月 | 3月 | 4月 | 累计
    答复信访件数 | 件   | 5   | 7   | 14  |     | 26`);
  expect(lines(totalled).at(-1)).toBe("G3 letters 2022-Q1 26 件");
  expect(totalled.tables.flatMap(sumLines)).toEqual(["累计 = 1月 + 2月 + 3月"]);
  expect(unknownLines(totalled)).toEqual([]);
});

test("quarters add up to the year", () => {
  const found = recogniseDrawn(`
    指标         | 一季度 | 二季度 | 三季度 | 四季度 | 2021年
    答复信访件数 | 1      | 2      | 3      | 4      | 11`);
  expect(found.tables.flatMap(sumLines)).toEqual(["2021年 = 一季度 + 二季度 + 三季度 + 四季度"]);
});

test("a column that is blank from top to bottom is not yet filled in: it gives no readings", () => {
  const found = recogniseDrawn(`
    指标名称     | 单位 | 2021年上半年 | 2022年上半年 | 2022年下半年
    答复信访件数 | 件   |              | 51           |
    回复市长热线数 | 个 |              |              | `);
  expect(lines(found)).toEqual(["D2 letters 2022-H1 51 件", "D3 calls 2022-H1 blank"]);
  expect(unknownLines(found)).toEqual(["C1 2021年上半年 noValue"]);
});

test("a blank column without a period is named once", () => {
  const found = recogniseDrawn(`
    填报项目     | 单位 | 填报值
    答复信访件数 | 件   | `);
  expect(unknownLines(found)).toEqual(["C1 填报值 noValue"]);
});

test("bare years under a title for half a year mean that half of them", () => {
  const found = recogniseDrawn(`
    2022年上半年主要指标
    指标名称     | 2021年 | 2022年
    答复信访件数 | 54     | 51`);
  expect(lines(found)).toEqual(["B3 letters 2021-H1 54 件", "C3 letters 2022-H1 51 件"]);
});

test("years typed as numbers in the header", () => {
  const found = recogniseDrawn(`
    指标       | 单位 | 2021 | 2022
    答复信访件数 | 件 | 54   | 51`);
  expect(lines(found)).toEqual(["C2 letters 2021 54 件", "D2 letters 2022 51 件"]);
});

test("years over the halves, with a word over the labels too", () => {
  const found = recogniseDrawn(`
    年度         | 2021年 | <      | 2022年 | <
    指标         | 上半年 | 下半年 | 上半年 | 下半年
    答复信访件数 | 54     | 60     | 51     | `);
  expect(lines(found)).toEqual(["B3 letters 2021-H1 54 件", "C3 letters 2021-H2 60 件", "D3 letters 2022-H1 51 件"]);
});

test("the same half twice without a year is not guessed at", () => {
  const found = recogniseDrawn(`
    2022年
    指标         | 上半年 | 下半年 | 上半年 | 全年
    答复信访件数 | 54     | 60     | 51     | 114`);
  expect(lines(found)).toEqual(["C3 letters 2022-H2 60 件", "E3 letters 2022 114 件"]);
});

test("months without any year: the total alone is read, without a period", () => {
  const found = recogniseDrawn(`
    指标         | 1月 | 2月 | 合计
    答复信访件数 | 5   | 7   | 12`);
  expect(lines(found)).toEqual(["D2 letters ? 12 件"]);
  expect(unknownLines(found)).toEqual(["D1 合计 noPeriod"]);
});

test.each([
  ["去年同期", "今年上半年"],
  ["上年1—6月", "本年1—6月"],
  ["去年上半年完成数", "今年上半年完成数"],
  ["上年同期", "本年上半年（累计）"],
  ["上年同期（2021年上半年）", "本期（2022年上半年）"],
  ["二〇二一年上半年", "二〇二二年上半年"],
  ["2021.1-6", "2022.1-6"],
  ["上年数", "本年数"],
  ["上年同期实绩", "目前完成"],
  ["2021年6月底", "2022年6月底"],
])("the year said in words: %s and %s", (before, now) => {
  const found = recogniseDrawn(`
    2022年上半年主要指标
    指标       | 单位 | ${before} | ${now}
    新增学位数 | 个   | 800       | 900`);
  expect(lines(found)).toEqual(["C3 places 2021-H1 800 个", "D3 places 2022-H1 900 个"]);
});

test.each(["编制单位：区教体局        2022年6月30日", "填报单位：区教体局   2022.6.30", "2022年6月30日"])(
  "the day a table was made is no period: %s",
  (madeOn) => {
    const found = recogniseDrawn(`
    主要指标完成情况
    ${madeOn}
    指标       | 单位 | 上年同期 | 本期
    新增学位数 | 个   | 800      | 900`);
    expect(lines(found)).toEqual(["C4 places 2021-H1 800 个", "D4 places 2022-H1 900 个"]);
    expect(found.filledOn).toBe("2022-06-30");
  },
);

test("figures that look like years are no header", () => {
  const found = recogniseDrawn(`
    2022年上半年主要指标
    序号 | 指标           | 单位 | 2021年上半年 | 2022年上半年 | 同比增减
    1    | 新增学位数     | 个   | 1990         | 2000         | 10
    2    | 招聘在编教师数 | 人   |              | 2000         | 2000`);
  expect(lines(found)).toEqual([
    "D3 places 2021-H1 1990 个",
    "E3 places 2022-H1 2000 个",
    "F3 change places 2022-H1 10 个",
    "D4 recruited 2021-H1 blank",
    "E4 recruited 2022-H1 2000 人",
    "F4 change recruited 2022-H1 2000 人",
  ]);
});

test("全年 and 年度 beside a half-year are the whole year", () => {
  const found = recogniseDrawn(`
    2022年上半年主要指标
    指标       | 单位 | 上年全年 | 本期
    新增学位数 | 个   | 2000     | 900`);
  expect(lines(found)).toEqual(["C3 places 2021 2000 个", "D3 places 2022-H1 900 个"]);
});
