import { runExamples } from "../../src/core/check-examples";
import type { Example, Pack, Rule } from "../../src/core/model/rule";
import { districtPack } from "./district-pack";

const pack = districtPack();

/** The pack with one rule, its examples and perhaps more of it changed. */
function only(id: string, examples: readonly Example[], change: Partial<Rule> = {}): Pack {
  const rule = pack.rules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  return { ...pack, rules: [{ ...rule, ...change, examples }] };
}

const rate = { self: "94.6%", numerator: 283, denominator: 299 };

describe("running a rule's examples", () => {
  test("tells an example that comes out otherwise than it says", async () => {
    const [result] = await runExamples(only("rate-is-its-parts", [{ name: "wrong", given: rate, expect: "fail" }]));
    expect(result).toMatchObject({ example: "wrong", expected: "fail", outcome: "pass", isAsExpected: false });
  });

  test("tells a rule that was made too lax by an example that no longer fails", async () => {
    const lax = { must: { all: [{ fact: "measure", params: { of: "self" }, operator: "atMost", value: 100 }] } };
    const example: Example = { name: "swapped", given: { ...rate, self: "96.4%" }, expect: "fail" };
    const [before] = await runExamples(only("rate-is-its-parts", [example]));
    const [after] = await runExamples(only("rate-is-its-parts", [example], lax));
    expect([before?.isAsExpected, after?.isAsExpected]).toEqual([true, false]);
  });

  test("reads what is given as a cell is read, in every way bureaus write", async () => {
    const wholes = [299, "299", "２９９名", "299人", "近300", "400左右"];
    const examples = wholes.map((whole): Example => {
      return { name: String(whole), given: { self: 283, whole, indicator: "disabled_enrolled" }, expect: "pass" };
    });
    const results = await runExamples(only("part-within-whole", examples));
    expect(results.map(({ example, outcome }) => `${example} ${outcome}`)).toEqual([
      "299 pass",
      "299 pass",
      "２９９名 pass",
      "299人 pass",
      "近300 unknown",
      "400左右 pass",
    ]);
  });

  test("tells an example that speaks of parts no indicator of the rule has", async () => {
    const example: Example = { name: "lost", given: { self: 1, parts: [1] }, expect: "pass" };
    const [result] = await runExamples(only("rate-is-its-parts", [example]));
    expect(result).toMatchObject({ outcome: "broken", isAsExpected: false });
    expect(result?.problem).toContain('name one with "indicator"');
  });
});
