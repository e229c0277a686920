import { evaluateWith, indicatorOf, measureOf, packOf, readingOf, recognitionOf, ruleOf, statedOf } from "./make";
import type { Condition } from "../../../src/core/model/rule";

const self = { of: "self" };
const under = (value: number): Condition => ({ fact: "measure", params: self, operator: "atMost", value });
const everyone = { indicator: {}, period: "every" } as const;
const doubting = ruleOf("unit", everyone, under(1000), { doubts: "unit" });
const other = ruleOf("other", everyone, under(10));
const pupils = indicatorOf("pupils", { better: "up" });
const teachers = indicatorOf("teachers", { partOf: "pupils" });
const recognition = recognitionOf({
  readings: [readingOf("pupils", measureOf(5_000_000)), readingOf("teachers", measureOf(5))],
  targets: [statedOf("pupils", 100)],
});

test("no other rule works with a figure in doubt, wherever the doubting rule stands in the pack", async () => {
  for (const rules of [
    [doubting, other],
    [other, doubting],
  ]) {
    const { verdicts, account } = await evaluateWith(packOf([pupils, teachers], rules), recognition);
    const said = verdicts.map(
      ({ rule, subject, outcome, reason = "" }) => `${rule} ${subject.indicator} ${outcome} ${reason}`,
    );
    expect(said.sort()).toEqual(["other pupils unknown unit", "unit pupils fail "]);
    expect(account).toMatchObject({ checked: 4, passed: 2, failed: 1, unknown: 1, broken: 0 });
  }
});

test("a verdict that waits for a unit names the figures in doubt", async () => {
  const within = ruleOf("within", everyone, {
    fact: "measure",
    params: self,
    operator: "atMost",
    value: { fact: "measure", params: { of: "whole" } },
  });
  const { verdicts } = await evaluateWith(packOf([pupils, teachers], [doubting, within]), recognition);
  const waiting = verdicts.find(({ rule }) => rule === "within");
  expect(waiting).toMatchObject({ outcome: "unknown", reason: "unit", inDoubt: [{ value: 5_000_000 }] });
});

test("a missing input is asked for before a unit", async () => {
  const blank = recognitionOf({
    readings: [readingOf("pupils", measureOf(5_000_000)), readingOf("teachers", measureOf(null))],
  });
  const within = ruleOf("within", everyone, {
    fact: "measure",
    params: self,
    operator: "atMost",
    value: { fact: "measure", params: { of: "whole" } },
  });
  const { verdicts } = await evaluateWith(packOf([pupils, teachers], [doubting, within]), blank);
  expect(verdicts.find(({ rule }) => rule === "within")).toMatchObject({ reason: "missing" });
});

test("a target is neither met nor missed by a figure in doubt", async () => {
  const statuses = async (rules: readonly (typeof other)[]) =>
    (await evaluateWith(packOf([pupils, teachers], rules), recognition)).standings.map(({ status }) => status);
  expect(await statuses([doubting])).toEqual(["doubtful"]);
  expect(await statuses([other])).toEqual(["met"]);
});

test("a broken doubting rule doubts nothing", async () => {
  const broken = ruleOf("unit", everyone, { fact: "nonsense", operator: "atMost", value: 1 }, { doubts: "unit" });
  const { account } = await evaluateWith(packOf([pupils, teachers], [broken, other]), recognition);
  expect(account).toMatchObject({ broken: 1, failed: 1, passed: 1, unknown: 0 });
});
