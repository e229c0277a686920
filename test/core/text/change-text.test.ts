import { placeholderText, sidesText } from "../../../src/core/text/placeholder-text";
import { textOf } from "../../../src/core/text/languages";
import { measure, verdict } from "../report/make";
import { PACK } from "../report/pack";

test.each([
  ["0.55%", -1, "zh-CN", "-0.55个百分点"],
  ["1.2%", 1, "zh-CN", "1.2个百分点"],
  ["4人", -1, "zh-CN", "-4人"],
  ["0.55%", -1, "en", "-0.55 percentage points"],
] as const)("a change of %s times %i is told in %s as %s", (size, sign, language, told) => {
  const text = textOf(language);
  const change = measure(size, "F36");
  const of = verdict({ rule: "any", left: { measure: { ...change, value: sign * change.value } } });
  expect(placeholderText("leftChange", of, sidesText(of, text), PACK, text)).toBe(told);
});

test.each([
  ["4980人", "467人", "zh-CN", "，疑多写或少写一位数字"],
  ["46人", "467人", "zh-CN", "，疑多写或少写一位数字"],
  ["4980人", "467人", "en", "; a digit may have been added or left out"],
  ["2300人", "467人", "zh-CN", ""],
  ["467人", "", "zh-CN", ""],
] as const)("%s after %s is told in %s with “%s”", (now, before, language, told) => {
  const text = textOf(language);
  const args = { value: { measure: measure(now, "F36") }, lastYear: { measure: measure(before, "E36") } };
  const of = verdict({ rule: "any", args });
  expect(placeholderText("digitSlip", of, sidesText(of, text), PACK, text)).toBe(told);
});
