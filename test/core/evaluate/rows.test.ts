import type { Condition, ForEach } from "../../../src/core/model/rule";
import type { Table } from "../../../src/core/model/table";
import type { Evaluation } from "../../../src/core/model/verdict";
import { evaluateWith, packOf, quantityOf, recognitionOf, ruleOf, tableOf } from "./make";

const quantities = ["pupils", "boys", "girls", "classes", "largest"].map(quantityOf);

const judge = (tables: readonly Table[], forEach: ForEach, must: Condition, when?: Condition): Promise<Evaluation> =>
  evaluateWith(packOf([], [ruleOf("r", forEach, must, when ? { when } : {})], quantities), recognitionOf({ tables }));

const column = (quantity: string) => ({ fact: "column", params: { quantity } });

test("of very many rows none is overlooked, wherever it stands", async () => {
  const must: Condition = { ...column("largest"), operator: "atMost", value: 45 };
  for (const rows of [999, 1000, 1001, 1003]) {
    const failing = [0, 3, 4, 500, 502, rows - 2, rows - 1];
    const largest = Array.from({ length: rows }, (_, n) => (n === 700 ? null : failing.includes(n) ? 50 : 40));
    const names = largest.map((_, n) => `${n}校`);
    const { account, verdicts } = await judge([tableOf(names, { largest })], { row: { columns: ["largest"] } }, must);
    expect(account).toMatchObject({ checked: rows, passed: rows - 8, failed: 7, unknown: 1, notApplicable: 0 });
    const failed = verdicts.filter(({ outcome }) => outcome === "fail").map(({ subject }) => subject.entity);
    expect(failed).toEqual(failing.map((n) => `${n}校`));
  }
});

test("rows of a table from outside the rule's dates are not held to it, those of the next table are", async () => {
  const at = (period: string) => tableOf(["一小", "二小"], { largest: [50, 51] }, { period });
  const must: Condition = { ...column("largest"), operator: "atMost", value: 45 };
  const rule = ruleOf("r", { row: { columns: ["largest"] } }, must, {
    valid: { from: "2023-01-01", to: "2023-12-31" },
  });
  const tables = ["2022", "2023", "2024"].map(at);
  const { account, verdicts } = await evaluateWith(packOf([], [rule], quantities), recognitionOf({ tables }));
  expect(account).toMatchObject({ checked: 6, failed: 2, notApplicable: 4 });
  expect(verdicts.map(({ subject, measures }) => [subject.period, measures.map(({ value }) => value)])).toEqual([
    ["2023", [50]],
    ["2023", [51]],
  ]);
});

test("each verdict of a rule has its own figures, those that decided first and each cell once", async () => {
  const table = tableOf(["一小", "二小"], { pupils: [90, 91], boys: [40, 41], girls: [49, 48], classes: [2, 3] });
  const sum = { fact: "sumOfColumns", params: { quantities: ["boys", "girls"] } } as const;
  const must: Condition = {
    all: [
      { ...column("classes"), operator: "atLeast", value: 1 },
      { ...column("pupils"), operator: "equals", value: sum },
      { ...column("boys"), operator: "atLeast", value: 1 },
    ],
  };
  const { verdicts } = await judge([table], { row: { columns: ["pupils"] } }, must);
  expect(verdicts.map(({ measures }) => measures.map(({ value }) => value))).toEqual([
    [90, 40, 49, 2],
    [91, 41, 48, 3],
  ]);
  expect(verdicts.map(({ args }) => args["boys"])).toMatchObject([
    { measure: { value: 40 } },
    { measure: { value: 41 } },
  ]);
  expect(verdicts.map(({ right }) => right)).toMatchObject([{ computed: { value: 89 } }, { computed: { value: 89 } }]);
});
