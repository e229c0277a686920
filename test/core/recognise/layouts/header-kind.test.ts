import { speaksOfOtherKind } from "../../../../src/core/recognise/layouts/header-kind";

const column = (leaf: string) => ({
  column: 1,
  path: ["2024年", leaf],
  role: "value" as const,
  labelRank: 0,
  unit: "",
  words: null,
});

test.each([
  ["发放金额", "人", true],
  ["受助人数", "万元", true],
  ["发放金额", "万元", false],
  ["受助人数", "人", false],
  ["上半年完成", "人", false],
  ["资金", "%", true],
])("a column headed %s under an indicator in %s speaks of another kind: %s", (leaf, unit, isOther) => {
  expect(speaksOfOtherKind(column(leaf), unit)).toBe(isOther);
});
