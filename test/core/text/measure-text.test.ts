import { measureText } from "../../../src/core/text/measure-text";
import { textOf } from "../../../src/core/text/languages";
import type { Bound, Measure } from "../../../src/core/model/measure";

const measure = (text: string, value: number, unit: string, decimals: number, bound: Bound = "exact"): Measure => ({
  state: "ok",
  value,
  unit,
  decimals,
  bound,
  storedAsText: false,
  text,
  at: { sheet: "表", row: 0, column: 0 },
});

test.each<[string, Measure, string, string]>([
  ["a rate", measure("94.6％", 94.6, "%", 1), "94.6%", "94.6%"],
  ["a rate shown with a zero", measure("50.0%", 50, "%", 1), "50.0%", "50.0%"],
  ["people", measure("283", 283, "人", 0), "283人", "283 people"],
  ["thousands without separators", measure("29,200", 29200, "人", 0), "29200人", "29200 people"],
  ["money without padding", measure("10.0800", 10.08, "万元", 4), "10.08万元", "10.08 × 10,000 yuan"],
  ["yuan in a column of yuan", measure("7.92", 0.000792, "万元", 6), "7.92元", "7.92 yuan"],
  ["few yuan in words", measure("7.5元", 0.00075, "万元", 5), "7.5元", "7.5 yuan"],
  ["many yuan", measure("100800元", 10.08, "万元", 4), "10.08万元", "10.08 × 10,000 yuan"],
  ["hundred millions", measure("0.3813亿元", 3813, "万元", 0), "0.3813亿元", "0.3813 × 100 million yuan"],
  ["money to the yuan", measure("4018.3425", 4018.3425, "万元", 4), "4018.3425万元", "4018.3425 × 10,000 yuan"],
  ["over, unit in the header", measure("368余", 368, "万元", 0, "atLeast"), "368余万元", "over 368 × 10,000 yuan"],
  ["over, unit in the cell", measure("368余万元", 368, "万元", 0, "atLeast"), "368余万元", "over 368 × 10,000 yuan"],
  ["nearly", measure("近300", 300, "人次", 0, "atMost"), "近300人次", "nearly 300 attendances"],
  ["ten thousands", measure("6万余名", 60000, "人", 0, "atLeast"), "6万余名", "over 60000 people"],
  ["ten thousands without a unit", measure("6万余", 60000, "人", 0, "atLeast"), "6万余人", "over 60000 people"],
  ["at least a rate", measure("95%以上", 95, "%", 0, "atLeast"), "95%以上", "over 95%"],
  ["at least, unit in the header", measure("95以上", 95, "%", 0, "atLeast"), "95%以上", "over 95%"],
  ["full width", measure("１００多篇", 100, "篇", 0, "atLeast"), "100多篇", "over 100"],
  ["beyond", measure("超过100万件", 1000000, "件", 0, "atLeast"), "超过100万件", "over 1000000"],
  ["about and over at once", measure("约300余人", 300, "人", 0, "atLeast"), "300余人", "over 300 people"],
  ["about", measure("约300人", 300, "人", 0, "about"), "约300人", "about 300 people"],
  ["a figure inside prose", measure("全区参与率达到了95%以上，好", 95, "%", 0, "atLeast"), "95%以上", "over 95%"],
  [
    "a bounded decimal",
    measure("投入5.5万元以上。", 5.5, "万元", 1, "atLeast"),
    "超过5.5万元",
    "over 5.5 × 10,000 yuan",
  ],
])("%s reads right in both languages", (_, given, chinese, english) => {
  expect(measureText(given, textOf("zh-CN"))).toBe(chinese);
  expect(measureText(given, textOf("en"))).toBe(english);
});

test.each([
  ["blank", "", "空白", "blank"],
  ["masked", "***", "“***”", "“***”"],
  ["error", "#DIV/0!", "“#DIV/0!”", "“#DIV/0!”"],
] as const)("a %s cell is named, never read as a number", (state, shown, chinese, english) => {
  const given = { ...measure(shown, NaN, "人", 0), state };
  expect([measureText(given, textOf("zh-CN")), measureText(given, textOf("en"))]).toEqual([chinese, english]);
});
