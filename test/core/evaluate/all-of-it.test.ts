import { evaluateWith, indicatorOf, measureOf, packOf, readingOf, recognitionOf, ruleOf } from "./make";

const meets = ruleOf("meets", { target: {} }, { fact: "measure", operator: "meets", value: { fact: "target" } });

test.each([
  ["100 % and nothing else", measureOf(100, { unit: "%" }), "met", 0],
  ["100.0 %", measureOf(100, { unit: "%", decimals: 1 }), "met", 0],
  ["99.96 shown as 100 %", measureOf(99.96, { unit: "%" }), "missed", 1],
  ["99.6 %", measureOf(99.6, { unit: "%", decimals: 1 }), "missed", 1],
  ["nearly 100 %", measureOf(100, { unit: "%", bound: "atMost", text: "近100%" }), "undecided", 0],
  ["about 100 %", measureOf(100, { unit: "%", bound: "about" }), "undecided", 0],
])("a floor of 100 %% and a share of %s", async (_, measure, status, failed) => {
  const floor = {
    operator: "atLeast",
    value: 100,
    valid: { from: "2022-01-01" },
    source: { document: "plan" },
  } as const;
  const passed = indicatorOf("passed", { unit: "%", kind: "share", targets: [floor] });
  const recognition = recognitionOf({ readings: [readingOf("passed", measure)] });
  const { standings, account } = await evaluateWith(packOf([passed], [meets]), recognition);
  expect([standings[0]?.status, account.failed]).toEqual([status, failed]);
});
