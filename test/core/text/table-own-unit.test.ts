import type { Measure } from "../../../src/core/model/measure";
import type { Verdict } from "../../../src/core/model/verdict";
import { textOf } from "../../../src/core/text/languages";
import { sidesText } from "../../../src/core/text/placeholder-text";
import { inUnitOfTable } from "../../../src/core/text/table-own-unit";
import { at, subject, verdict } from "../report/make";

const money = (text: string, value: number, address: string): Measure => ({
  state: "ok",
  value,
  unit: "万元",
  decimals: 4,
  bound: "exact",
  storedAsText: false,
  text,
  at: at(address),
});

const sum = (total: Measure, parts: readonly Measure[], indicator = ""): Verdict => {
  const value = parts.reduce((all, part) => all + part.value, 0);
  return verdict({
    rule: "column-total-is-its-sum",
    subject: subject(indicator, "2023"),
    left: { measure: total },
    right: { computed: { value, unit: "万元", decimals: 4, from: parts } },
    difference: total.value - value,
    measures: [total, ...parts],
  });
};

const said = (one: Verdict): string => Object.values(sidesText(inUnitOfTable(one), textOf("zh-CN"))).join(" ");

test.each<[string, Verdict, string]>([
  [
    "a table in 元 is quoted in 元",
    sum(money("60600", 6.06, "D12"), [money("33,000", 3.3, "D6"), money("33000元", 3.3, "D9")]),
    "60600元 66000元 5400元",
  ],
  [
    "a table in 万元 is quoted in 万元",
    sum(money("6.06", 6.06, "D12"), [money("3.3", 3.3, "D6"), money("3.3", 3.3, "D9")]),
    "6.06万元 6.6万元 0.54万元",
  ],
  [
    "figures in both are quoted in one",
    sum(money("6.06", 6.06, "D12"), [money("33000", 3.3, "D6"), money("3.3", 3.3, "D9")]),
    "6.06万元 6.6万元 0.54万元",
  ],
  [
    "an indicator keeps the unit of the catalogue",
    sum(money("60600", 6.06, "D12"), [money("66000", 6.6, "D6")], "preschool_aid_amount"),
    "6.06万元 6.6万元 0.54万元",
  ],
])("%s", (_, one, expected) => {
  expect(said(one)).toBe(expected);
});
