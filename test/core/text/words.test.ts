import { ALL_TEXTS, textOf } from "../../../src/core/text/languages";
import { fill, placeholdersIn } from "../../../src/core/text/template";

const zh = textOf("zh-CN");
const en = textOf("en");

test.each([
  ["2022", "2022年", "2022"],
  ["2022-H1", "2022年上半年", "first half of 2022"],
  ["2022-Q2", "2022年第二季度", "quarter 2 of 2022"],
  ["2022-06", "2022年6月", "June 2022"],
  ["2021/22", "2021—2022学年", "school year 2021/22"],
  ["1999/00", "1999—2000学年", "school year 1999/00"],
  ["2022-01..2022-05", "2022年1—5月", "January to May 2022"],
  ["2021-09..2022-06", "2021年9月—2022年6月", "September 2021 to June 2022"],
  ["", "", ""],
])("the period %s is %s, in English %s", (period, chinese, english) => {
  expect([zh.period(period), en.period(period)]).toEqual([chinese, english]);
});

test.each([
  ["名", "people"],
  ["人次", "attendances"],
  ["万元", "10,000 yuan"],
  ["千元", "1,000 yuan"],
  ["公里", "km"],
  ["平方米", "m²"],
  ["套", "sets"],
  ["万册", "10,000 volumes"],
  ["%", "%"],
  ["", ""],
  ["幕", "幕"],
])("the unit %s by itself is the same in Chinese, in English %s", (unit, english) => {
  expect([zh.unit(unit), en.unit(unit)]).toEqual([unit, english]);
});

test("dates and targets are said as official documents say them", () => {
  expect(zh.date("2022-09-30")).toBe("2022年9月30日");
  expect(zh.target("atMost", "4.89%", "2022年9月30日")).toBe("2022年9月30日前控制在4.89%以内");
  expect(zh.target("atLeast", "95%", "")).toBe("不低于95%");
  expect(zh.difference("1.8", "%")).toBe("1.8个百分点");
  expect(zh.difference("4", "人")).toBe("4人");
});

test("section headings count in Chinese", () => {
  expect([1, 9, 10, 11, 20, 21].map((number) => zh.summary.sectionHeading(number, ""))).toEqual([
    "（一）。",
    "（九）。",
    "（十）。",
    "（十一）。",
    "（二十）。",
    "（二十一）。",
  ]);
});

test("the words that rows are found again by differ from each other in every language", () => {
  for (const { results } of ALL_TEXTS) {
    const headers = Object.values(results.columns);
    expect(new Set(headers).size).toBe(headers.length);
    expect(Object.values(results.statuses)).not.toContain(results.stale);
  }
});

test("placeholders are found once each and all replaced", () => {
  const message = "{{self}}为{{left}}，{{ left }}≠{{right}}。";
  expect(placeholdersIn(message)).toEqual(["self", "left", "right"]);
  expect(fill(message, (name) => `<${name}>`)).toBe("<self>为<left>，<left>≠<right>。");
});

test("where no day is known to judge targets at, none is spoken of", () => {
  expect(zh.results.checked("一.xlsx", "", "", "测试", "1")).toBe("校验文件：一.xlsx；规则包：测试（1版）。");
  expect(en.results.checked("a.xlsx", "", "", "Test", "1")).toBe("File: a.xlsx. Rules: Test (1).");
});
