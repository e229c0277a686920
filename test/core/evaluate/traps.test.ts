import { evaluate } from "../../../src/core/evaluate/evaluate";
import { prepare } from "../../../src/core/evaluate/prepare";
import type { Condition } from "../../../src/core/model/rule";
import { evaluateWith, indicatorOf, measureOf, outcomeOf, packOf, readingOf, recognitionOf, ruleOf } from "./make";

const self = { fact: "measure", params: { of: "self" } };
const pupils = indicatorOf("pupils");
const staff = indicatorOf("staff");

async function judge(
  must: Condition,
  more: Parameters<typeof measureOf>[1] = {},
  value: number | null = 45,
): Promise<string> {
  const rule = ruleOf("r", { indicator: { id: "pupils" } }, must);
  return outcomeOf(
    await evaluateWith(
      packOf([pupils, staff], [rule]),
      recognitionOf({ readings: [readingOf("pupils", measureOf(value, more))] }),
    ),
  );
}

describe("what the rules engine would get wrong on its own", () => {
  test.each(["blank", "placeholder", "masked", "error", "unreadable"] as const)(
    "a %s cell neither passes nor fails, also under not",
    async (state) => {
      const missing = { state, value: NaN };
      expect(await judge({ all: [{ ...self, operator: "atMost", value: 50 }] }, missing)).toBe("unknown");
      expect(await judge({ not: { ...self, operator: "atMost", value: 50 } }, missing)).toBe("unknown");
      expect(await judge({ all: [{ ...self, operator: "equals", value: 0 }] }, missing)).toBe("unknown");
    },
  );

  test("a missing number on the right is not read as 0", async () => {
    const rule = ruleOf(
      "r",
      { indicator: { id: "pupils" } },
      { all: [{ ...self, operator: "moreThan", value: { fact: "measure", params: { of: "staff" } } }] },
    );
    const readings = [readingOf("pupils", measureOf(5)), readingOf("staff", measureOf(null))];
    expect(outcomeOf(await evaluateWith(packOf([pupils, staff], [rule]), recognitionOf({ readings })))).toBe("unknown");
  });

  test("0.1 + 0.2 equals 0.3, and a limit reached exactly is kept", async () => {
    expect(await judge({ ...self, operator: "equals", value: 0.3 }, {}, 0.1 + 0.2)).toBe("pass");
    expect(await judge({ ...self, operator: "atMost", value: 0.3 }, {}, 0.1 + 0.2)).toBe("pass");
    expect(await judge({ ...self, operator: "moreThan", value: 0.3 }, {}, 0.1 + 0.2)).toBe("fail");
  });

  test.each([
    ["an unknown operator", { ...self, operator: "atmost", value: 1 }, "atmost"],
    ["an unknown fact", { fact: "mesure", operator: "atMost", value: 1 }, "mesure"],
    ["a fact that every object inherits", { fact: "constructor", operator: "atMost", value: 1 }, "constructor"],
    ["an operator that every object inherits", { ...self, operator: "toString", value: 1 }, "toString"],
    ["an unknown fact on the right", { ...self, operator: "atMost", value: { fact: "mesure" } }, "mesure"],
    ["a text on the right of a number", { ...self, operator: "atMost", value: { fact: "state" } }, "text"],
    ["an empty list of which all must hold", { all: [] }, "empty"],
    ["an empty list of which any must hold", { all: [{ any: [] }] }, "empty"],
    ["a reference to a shared condition", JSON.parse('{ "condition": "shared" }'), "undefined"],
    [
      "a fact that does not serve the subjects",
      { fact: "column", params: { quantity: "q" }, operator: "atMost", value: 1 },
      "rows",
    ],
    ["a number compared as a text", { ...self, operator: "is", value: "ok" }, "texts"],
    ["a literal of the wrong type", { ...self, operator: "between", value: null }, "null"],
  ])("%s breaks its own rule and no other", async (_, leaf, says) => {
    const sound = ruleOf("sound", { indicator: {} }, { ...self, operator: "atMost", value: 1 });
    const rules = [ruleOf("bad", { indicator: {} }, leaf), sound];
    const { byRule, verdicts, account } = await evaluateWith(
      packOf([pupils], rules),
      recognitionOf({ readings: [readingOf("pupils", measureOf(2))] }),
    );
    expect(byRule.map(({ broken, failed }) => [broken, failed])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(verdicts[0]).toMatchObject({ rule: "bad", outcome: "broken", problem: expect.stringContaining(says) });
    expect(account.checked).toBe(2);
  });

  test("a rule of severity error that holds ends nothing, and its severity is kept where it fails", async () => {
    const rules = [1, 3].map((limit) =>
      ruleOf(`r${limit}`, { indicator: {} }, { ...self, operator: "atMost", value: limit }),
    );
    const recognition = recognitionOf({ readings: [readingOf("pupils", measureOf(2))] });
    const { account, verdicts } = await evaluateWith(packOf([pupils], rules), recognition);
    expect(account).toMatchObject({ checked: 2, passed: 1, failed: 1, broken: 0 });
    expect(verdicts).toMatchObject([{ rule: "r1", severity: "error" }]);
  });

  test("a leaf cannot reach JSONPath, nor a priority skip the leaves beside it", async () => {
    const path = "$[?(@.constructor.constructor('throw 1')())]";
    const strange = { ...self, path, operator: "atMost", value: { fact: "measure", params: { of: "self" }, path } };
    expect(await judge(strange)).toBe("pass");
    const first = { ...self, operator: "atMost", value: 1, priority: 10 };
    const second = { fact: "state", params: { of: "self" }, operator: "is", value: "ok" };
    expect(await judge({ all: [first, second] })).toBe("fail");
    expect(await judge({ any: [{ ...first, value: 50 }, second] })).toBe("pass");
  });

  test("what already fails is not made unknown by a missing figure beside it, and the gate before it is asked", async () => {
    const rule = (must: Condition) => ruleOf("r", { indicator: { id: "pupils" } }, must);
    const readings = [readingOf("pupils", measureOf(5)), readingOf("staff", measureOf(null))];
    const outcome = async (must: Condition) =>
      outcomeOf(await evaluateWith(packOf([pupils, staff], [rule(must)]), recognitionOf({ readings })));
    const fails = { ...self, operator: "atMost", value: 1 };
    const missing = { fact: "measure", params: { of: "staff" }, operator: "atMost", value: 1 };
    expect(await outcome({ all: [missing, fails] })).toBe("fail");
    expect(await outcome({ any: [missing, { ...fails, value: 9 }] })).toBe("pass");
    expect(await outcome({ any: [missing, fails] })).toBe("unknown");
  });

  test("an outcome that rounding leaves open passes neither alone, nor in a list, nor under not", async () => {
    const about = { bound: "about" } as const;
    const open = { ...self, operator: "atMost", value: 40 };
    for (const must of [open, { all: [open] }, { any: [open, open] }, { not: open }])
      expect(await judge(must, about, 40)).toBe("unknown");
  });

  test("properties that every object inherits are no facts of the workbook", async () => {
    const names = ["constructor", "__proto__", "toString"];
    const leaves = names.map((of) => ({ fact: "measure", params: { of }, operator: "atMost", value: 1 }));
    expect(await judge({ any: leaves })).toBe("not-applicable");
  });

  test("overlapping evaluations with one checker lose no rule and keep apart", async () => {
    const rules = Array.from({ length: 20 }, (_, n) =>
      ruleOf(`r${n}`, { indicator: {} }, { ...self, operator: "atMost", value: n }),
    );
    const checker = prepare(packOf([pupils], rules));
    const run = (value: number) =>
      evaluate(checker, recognitionOf({ readings: [readingOf("pupils", measureOf(value))] }));
    const all = await Promise.all(Array.from({ length: 20 }, (_, value) => run(value)));
    expect(all.map(({ account }) => [account.checked, account.failed])).toEqual(all.map((_, value) => [20, value]));
  });

  test("verdicts come in the order of the rules, however deep each is", async () => {
    const shallow: Condition = { ...self, operator: "atMost", value: 1 };
    const deep: Condition = { all: [{ any: [{ all: [shallow] }] }] };
    const rules = [deep, shallow, deep, shallow].map((must, n) => ruleOf(`r${n}`, { indicator: {} }, must));
    const { verdicts } = await evaluateWith(
      packOf([pupils], rules),
      recognitionOf({ readings: [readingOf("pupils", measureOf(2))] }),
    );
    expect(verdicts.map(({ rule }) => rule)).toEqual(["r0", "r1", "r2", "r3"]);
  });

  test("a rule without subjects is checked zero times", async () => {
    const rules = [ruleOf("r", { indicator: { id: "staff" } }, { any: [{ ...self, operator: "atMost", value: 1 }] })];
    expect((await evaluateWith(packOf([pupils, staff], rules), recognitionOf({}))).account.checked).toBe(0);
  });

  test("of several readings the surest is judged and another that differs is reported", async () => {
    const rule = ruleOf("r", { indicator: {} }, { ...self, operator: "equalsAsDisplayed", value: { fact: "again" } });
    const readings = [
      readingOf("pupils", measureOf(9), { sureness: 0.5 }),
      readingOf("pupils", measureOf(8)),
      readingOf("pupils", measureOf(8)),
    ];
    const { verdicts } = await evaluateWith(packOf([pupils], [rule]), recognitionOf({ readings }));
    expect(verdicts).toMatchObject([
      { outcome: "fail", left: { measure: { value: 8 } }, right: { measure: { value: 9 } }, difference: -1 },
    ]);
    const alone = await evaluateWith(packOf([pupils], [rule]), recognitionOf({ readings: readings.slice(0, 1) }));
    expect(outcomeOf(alone)).toBe("not-applicable");
  });

  test("a figure from outside the rule's dates is not held to it", async () => {
    const rule = ruleOf(
      "r",
      { indicator: {} },
      { ...self, operator: "atMost", value: 1 },
      { valid: { from: "2024-01-01" } },
    );
    const at = (period: string) =>
      evaluateWith(
        packOf([pupils], [rule]),
        recognitionOf({ period, readings: [readingOf("pupils", measureOf(2), { period })] }),
      );
    expect([outcomeOf(await at("2022-H1")), outcomeOf(await at("2024-H1"))]).toEqual(["not-applicable", "fail"]);
  });
});
