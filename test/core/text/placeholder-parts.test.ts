import { textOf } from "../../../src/core/text/languages";
import { fewParts, inMyriads } from "../../../src/core/text/placeholder-parts";
import { measure } from "../report/make";

const parts = (count: number) => {
  const from = Array.from({ length: count }, (_, n) => measure(`${n + 1}人`, `D${n + 2}`));
  return { computed: { value: 0, unit: "人", decimals: 0, from } };
};

test.each([
  [2, "zh-CN", "（1人+2人）"],
  [2, "en", "(1 person + 2 people) "],
  [6, "zh-CN", "（1人+2人+3人+4人+5人+6人）"],
  [7, "zh-CN", ""],
  [1, "zh-CN", ""],
] as const)("%i parts of a sum are told beside it in %s as “%s”", (count, language, told) => {
  expect(fewParts(parts(count), textOf(language))).toBe(told);
});

test.each([
  ["1710000万元", "171万元"],
  ["1715000.5万元", "171.50005万元"],
])("%s that were typed in 元 are %s", (written, told) => {
  expect(inMyriads({ measure: measure(written, "D5", "万元") }, textOf("zh-CN"))).toBe(told);
});
