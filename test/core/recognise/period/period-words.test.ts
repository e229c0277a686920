import fc from "fast-check";
import { NO_PERIOD, periodContext, periodIn } from "../../../../src/core/recognise/period/context-period";
import { periodWords } from "../../../../src/core/recognise/period/period-words";
import { periodOf, spanOf } from "../../../../src/core/recognise/period/span";

const ABSOLUTE: readonly (readonly [string, string])[] = [
  ["教育统计(2024.1-2024.6)", "2024-H1"],
  ["2024年半年度教育数据", "2024-H1"],
  ["2024年一、二季度", "2024-H1"],
  ["二〇二四年六月", "2024-06"],
  ["2024春季", "2024-H1"],
  ["2024全年", "2024"],
  ["2022年上半年", "2022-H1"],
  ["2022年度上半年", "2022-H1"],
  ["２０２２年上半年", "2022-H1"],
  ["二〇二二年上半年", "2022-H1"],
  ["22年上半年", "2022-H1"],
  ["2022年1—6月", "2022-H1"],
  ["2022年1-6月份", "2022-H1"],
  ["2022年1月至6月", "2022-H1"],
  ["2022年1月-2022年6月", "2022-H1"],
  ["2022.1-6月", "2022-H1"],
  ["2022.1-6", "2022-H1"],
  ["2022年6月末累计", "2022-H1"],
  ["2022年半年报", "2022-H1"],
  ["2022年清河县教育重点任务半年台账", "2022-H1"],
  ["2022年半年重点工作", "2022-H1"],
  ["2022年重点任务进展情况（半年）", "2022-H1"],
  ["2022年度半年进展", "2022-H1"],
  ["2022年半年", "2022-H1"],
  ["2022年下半年工作台账", "2022-H2"],
  ["2022年后半年任务", "2022"],
  ["2022年近半年进展", "2022"],
  ["2022年每半年统计一次", "2022"],
  ["2022年一年半工作", "2022"],
  ["2022年下半年", "2022-H2"],
  ["2022年春季学期", "2022-H1"],
  ["2022年", "2022"],
  ["2022年度", "2022"],
  ["2022", "2022"],
  ["2022年6月", "2022-06"],
  ["2022.6", "2022-06"],
  ["2022-06", "2022-06"],
  ["2022/6", "2022-06"],
  ["202206", "2022-06"],
  ["2022年06月", "2022-06"],
  ["2022年6月底", "2022-H1"],
  ["2022年6月30日", "2022-06"],
  ["截至2022年6月底", "2022-H1"],
  ["2022年一季度", "2022-Q1"],
  ["2022年第二季度", "2022-Q2"],
  ["2022年前三季度", "2022-01..2022-09"],
  ["2022年4月-6月", "2022-Q2"],
  ["2022年1-5月", "2022-01..2022-05"],
  ["2021—2022学年", "2021/22"],
  ["2021-2022学年度", "2021/22"],
  ["2021/2022学年初", "2021/22"],
  ["田家庵区2022年上半年教育事业指标", "2022-H1"],
  ["二○二二年", "2022"],
  ["2021学年", "2021/22"],
  ["2021-2022学年第一学期", "2021-H2"],
  ["2021-2022学年第二学期", "2022-H1"],
  ["2021年底", "2021"],
  ["2021年末", "2021"],
  ["2022.6.30", "2022-06"],
  ["截至2022.6.30", "2022-H1"],
  ["2022年前两季度", "2022-H1"],
  ["2022年一至二季度", "2022-H1"],
  ["2022Q2", "2022-Q2"],
  ["2022年H1", "2022-H1"],
  ["2020-2022年累计", ""],
];

test.each(ABSOLUTE)("%s is %s", (text, period) => expect(periodIn(text, NO_PERIOD)).toBe(period));

const HALF = { year: 2022, months: { from: 1, to: 6 }, isSchoolYear: false };
const RELATIVE: readonly (readonly [string, string])[] = [
  ["本期", "2022-H1"],
  ["上年同期", "2021-H1"],
  ["去年同期", "2021-H1"],
  ["上年同期末", "2021-H1"],
  ["同期末", "2021-H1"],
  ["本期末", "2022-H1"],
  ["上年同月末", "2021-06"],
  ["去年同月底", "2021-06"],
  ["去年末", "2021"],
  ["本年末", "2022"],
  ["同期", "2021-H1"],
  ["上年", "2021"],
  ["上年累计", "2021-H1"],
  ["今年以来", "2022-H1"],
  ["一月", "2022-01"],
  ["十二月份", "2022-12"],
  ["去年上半年", "2021-H1"],
  ["今年上半年", "2022-H1"],
  ["今年", "2022"],
  ["1月", "2022-01"],
  ["12月份", "2022-12"],
  ["1—6月", "2022-H1"],
  ["二季度", "2022-Q2"],
  ["2021年", "2021"],
];

test.each(RELATIVE)("%s under a title for the first half of 2022 is %s", (text, period) =>
  expect(periodIn(text, HALF)).toBe(period),
);

test.each(["指标名称", "单位", "田十八小学", "2.0", "信息技术2.0培训", "5.12", "48320", "备注"])(
  "%s names no period",
  (text) => expect(periodWords(text)).toBeNull(),
);

test.each([
  [["2022年度重点工作"], "上半年", "", "2022-H1"],
  [["教育经费投入情况（2022年上半年）"], "Sheet1", "", "2022-H1"],
  [["1—6月工作进度统计", "2022年度"], "Sheet1", "", "2022-H1"],
  [["主要指标"], "2022年6月", "", "2022-06"],
  [["主要指标"], "Sheet1", "2022-06-30", "2022-H1"],
  [["2022年主要指标"], "Sheet1", "2022-07-05", "2022-H1"],
  [["2021年主要指标"], "Sheet1", "2022-01-05", "2021"],
  [["2021-2022学年基本情况"], "Sheet1", "", "2021/22"],
])("titles %j on sheet %s, filled in %s: %s", (titles, sheet, filledOn, period) => {
  const { year, months, isSchoolYear } = periodContext([...titles, sheet], filledOn);
  const span = isSchoolYear
    ? ({ kind: "school", year: year ?? 0 } as const)
    : ({ kind: "months", year: year ?? 0, ...(months ?? { from: 1, to: 12 }) } as const);
  expect(periodOf(span)).toBe(period);
});

test("no text makes it throw", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => periodWords(text) !== undefined));
  const pieces = fc.constantFrom(..."2022年月度季上下半第一二三四1月-—~至/.学年同期去底日（）");
  fc.assert(fc.property(fc.array(pieces), (signs) => periodWords(signs.join("")) !== undefined));
});

test("a span written in our notation is read back", () => {
  const months = fc
    .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, one, other]) => ({
      kind: "months" as const,
      year,
      from: Math.min(one, other),
      to: Math.max(one, other),
    }));
  const school = fc.integer({ min: 2000, max: 2098 }).map((year) => ({ kind: "school" as const, year }));
  fc.assert(fc.property(fc.oneof(months, school), (span) => expect(spanOf(periodOf(span))).toEqual(span)));
});

test("months written as officials do are read back", () => {
  const months = fc.tuple(
    fc.integer({ min: 2010, max: 2040 }),
    fc.integer({ min: 1, max: 11 }),
    fc.constantFrom("-", "—", "－", "至", "~"),
  );
  fc.assert(
    fc.property(months, ([year, from, dash]) => {
      expect(periodIn(`${year}年${from}${dash}${from + 1}月`, NO_PERIOD)).toBe(
        periodOf({ kind: "months", year, from, to: from + 1 }),
      );
      expect(periodIn(`${year}年${from}月`, NO_PERIOD)).toBe(periodOf({ kind: "months", year, from, to: from }));
    }),
  );
});
