import { evaluate } from "../../../src/core/evaluate/evaluate";
import { prepare } from "../../../src/core/evaluate/prepare";
import { evaluateWith, indicatorOf, measureOf, outcomeOf, packOf, readingOf, recognitionOf, ruleOf } from "./make";

const self = { fact: "measure", params: { of: "self" } };
const pupils = indicatorOf("pupils");

describe("rules and checkers that are used more than once", () => {
  test("two rules of one id both answer", async () => {
    const rules = [1, 3].map((limit) =>
      ruleOf("same", { indicator: {} }, { ...self, operator: "atMost", value: limit }),
    );
    const recognition = recognitionOf({ readings: [readingOf("pupils", measureOf(2))] });
    const { byRule } = await evaluateWith(packOf([pupils], rules), recognition);
    expect(byRule.map(({ passed, failed }) => [passed, failed])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test("nothing is remembered from one workbook to the next", async () => {
    const rule = ruleOf("r", { indicator: {} }, { ...self, operator: "between", value: { min: 1, max: 3 } });
    const checker = prepare(packOf([pupils], [rule]));
    const run = async (value: number) =>
      outcomeOf(await evaluate(checker, recognitionOf({ readings: [readingOf("pupils", measureOf(value))] })));
    expect([await run(2), await run(4), await run(2)]).toEqual(["pass", "fail", "pass"]);
  });
});
