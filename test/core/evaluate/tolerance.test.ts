import type { Indicator } from "../../../src/core/model/indicator";
import type { Measure } from "../../../src/core/model/measure";
import type { Condition } from "../../../src/core/model/rule";
import { evaluateWith, indicatorOf, measureOf, outcomeOf, packOf, readingOf, recognitionOf, ruleOf } from "./make";

const self = { fact: "measure", params: { of: "self" } };
const rate = indicatorOf("rate", {
  unit: "%",
  kind: "share",
  formula: { kind: "ratio", numerator: "in", denominator: "all", times: 100 },
});
const percent = (value: number, decimals: number, more: Partial<Measure> = {}): Measure =>
  measureOf(value, { unit: "%", decimals, ...more });

async function judge(
  indicators: readonly Indicator[],
  must: Condition,
  given: Readonly<Record<string, Measure>>,
): Promise<string> {
  const [first] = indicators;
  const rule = ruleOf("r", { indicator: { id: first?.id ?? "" } }, must);
  const readings = Object.entries(given).map(([id, measure]) => readingOf(id, measure));
  return outcomeOf(await evaluateWith(packOf(indicators, [rule]), recognitionOf({ readings })));
}

const isItsParts: Condition = {
  ...self,
  operator: "equalsAsDisplayed",
  value: { fact: "ratio", params: { of: "self" } },
};
const parts = [indicatorOf("in"), indicatorOf("all")];

test.each([
  ["283 of 299 shown as 94.6 %", percent(94.6, 1), 283, 299, "pass"],
  ["typed 96.4 %", percent(96.4, 1), 283, 299, "fail"],
  ["divided by the wrong total", percent(96.6, 1), 283, 299, "fail"],
  ["shown without decimals", percent(95, 0), 283, 299, "pass"],
  ["the cell holds more than it shows", percent((100 * 283) / 299, 1), 283, 299, "pass"],
  ["a tie may be rounded down", percent(12.5, 1), 1255, 10000, "pass"],
  ["a tie may be rounded up", percent(12.6, 1), 1255, 10000, "pass"],
  ["the numerator is blank", percent(94.6, 1), null, 299, "unknown"],
  ["divided by nothing", percent(94.6, 1), 283, 0, "not-applicable"],
])("a rate and its parts: %s", async (_, shown, numerator, denominator, expected) => {
  const given = { rate: shown, in: measureOf(numerator), all: measureOf(denominator) };
  expect(await judge([rate, ...parts], isItsParts, given)).toBe(expected);
});

test.each([
  ["neither part is in the workbook", {}, "not-applicable"],
  ["only one part is in the workbook", { in: measureOf(283) }, "unknown"],
])("a rate of which %s", async (_, given, expected) => {
  expect(await judge([rate, ...parts], isItsParts, { rate: percent(94.6, 1), ...given })).toBe(expected);
});

const money = (value: number, decimals: number): Measure => measureOf(value, { unit: "万元", decimals });
const sumOf = (kind: "level" | "flow"): readonly Indicator[] => [
  indicatorOf("total", { kind, formula: { kind: "sum", parts: ["a", "b", "c"] } }),
  ...["a", "b", "c"].map((id) => indicatorOf(id, { kind })),
];
const isItsSum: Condition = { ...self, operator: "equalsSum", value: { fact: "total", params: { of: "self" } } };

test.each([
  ["people add up", "level", measureOf(299), [283, 6, 10].map((n) => measureOf(n)), "pass"],
  ["people miss by one", "level", measureOf(300), [283, 6, 10].map((n) => measureOf(n)), "fail"],
  [
    "three rounded amounts may miss by two units",
    "flow",
    money(10.2, 1),
    [3.3, 3.3, 3.4].map((n) => money(n, 1)),
    "pass",
  ],
  [
    "three rounded amounts may not miss by three",
    "flow",
    money(10.3, 1),
    [3.3, 3.3, 3.4].map((n) => money(n, 1)),
    "fail",
  ],
  [
    "a part is masked",
    "level",
    measureOf(299),
    [measureOf(283), measureOf(NaN, { state: "masked" }), measureOf(10)],
    "unknown",
  ],
] as const)("a total and its parts: %s", async (_, kind, total, [a, b, c], expected) => {
  const given = { total, ...(a && { a }), ...(b && { b }), ...(c && { c }) };
  expect(await judge(sumOf(kind), isItsSum, given)).toBe(expected);
});

test.each([
  ["4.88 % shown, at most 4.89", percent(4.88, 2), "atMost", 4.89, "pass"],
  ["4.89 % shown, at most 4.89: the true value may be 4.894", percent(4.89, 2), "atMost", 4.89, "unknown"],
  ["4.90 % shown, at most 4.89", percent(4.9, 2), "atMost", 4.89, "fail"],
  ["5 % shown, at least 4.89", percent(5, 0), "atLeast", 4.89, "unknown"],
  ["95 % or more, at least 95", percent(95, 0, { bound: "atLeast" }), "atLeast", 95, "pass"],
  ["95 % or more, at most 99", percent(95, 0, { bound: "atLeast" }), "atMost", 99, "unknown"],
  ["95 % or more, at most 90", percent(95, 0, { bound: "atLeast" }), "atMost", 90, "fail"],
  ["nearly 6000, at most 6000", percent(6000, 0, { bound: "atMost" }), "atMost", 6000, "pass"],
  ["about 2800, at least 2900", percent(2800, 0, { bound: "about" }), "atLeast", 2900, "fail"],
  ["about 2800, at least 2840", percent(2800, 0, { bound: "about" }), "atLeast", 2840, "unknown"],
  ["4.893 held, 4.89 shown, at most 4.89", percent(4.893, 2), "atMost", 4.89, "fail"],
])("a limit on a share: %s", async (_, shown, operator, value, expected) => {
  expect(await judge([rate, ...parts], { ...self, operator, value }, { rate: shown })).toBe(expected);
});

test("both parts in the workbook decide where the share shown cannot", async () => {
  const must = { ...self, operator: "atMost", value: 4.89 };
  const decide = (numerator: number) =>
    judge([rate, ...parts], must, { rate: percent(4.89, 2), in: measureOf(numerator), all: measureOf(100000) });
  expect([await decide(4889), await decide(4893)]).toEqual(["pass", "fail"]);
  expect(
    await judge([rate, ...parts], must, { rate: percent(4.89, 2), in: measureOf(5200), all: measureOf(100000) }),
  ).toBe("unknown");
});

test("counts are exact however they are shown", async () => {
  expect(
    await judge([indicatorOf("pupils")], { ...self, operator: "atMost", value: 45 }, { pupils: measureOf(45) }),
  ).toBe("pass");
});

test.each([
  ["368余 against 370", 368, "atLeast", 370, "pass"],
  ["368余 against 360", 368, "atLeast", 360, "fail"],
  ["近6000 against 5900", 6000, "atMost", 5900, "pass"],
  ["近6000 against 6100", 6000, "atMost", 6100, "fail"],
] as const)("equality of a bound: %s", async (_, value, bound, other, expected) => {
  expect(
    await judge(
      [indicatorOf("pupils")],
      { ...self, operator: "equals", value: other },
      { pupils: measureOf(value, { bound }) },
    ),
  ).toBe(expected);
});
