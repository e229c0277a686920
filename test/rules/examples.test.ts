import { runExamples, type ExampleResult } from "../../src/core/check-examples";
import { districtPack } from "./district-pack";

const pack = districtPack();
const results = new Map<string, ExampleResult>();

beforeAll(async () => {
  for (const result of await runExamples(pack)) results.set(`${result.rule}: ${result.example}`, result);
});

describe.each(pack.rules)("$id", (rule) => {
  test.each(rule.examples)("$name: $expect", ({ name, expect: expected }) => {
    const result = results.get(`${rule.id}: ${name}`);
    expect({ outcome: result?.outcome, problem: result?.problem }).toEqual({ outcome: expected, problem: "" });
  });
});
