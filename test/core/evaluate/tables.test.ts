import type { Condition, ForEach } from "../../../src/core/model/rule";
import type { Table } from "../../../src/core/model/table";
import type { Evaluation } from "../../../src/core/model/verdict";
import { evaluateWith, measureOf, packOf, quantityOf, recognitionOf, ruleOf, tableOf } from "./make";

const quantities = ["pupils", "boys", "girls", "classes", "largest"].map(quantityOf);

const judge = (tables: readonly Table[], forEach: ForEach, must: Condition, when?: Condition): Promise<Evaluation> =>
  evaluateWith(packOf([], [ruleOf("r", forEach, must, when ? { when } : {})], quantities), recognitionOf({ tables }));

const column = (quantity: string) => ({ fact: "column", params: { quantity } });
const names = ({ verdicts }: Evaluation) => verdicts.map(({ subject, outcome }) => `${subject.entity} ${outcome}`);

test("a row rule is asked of each row, and a blank cell is not an answer", async () => {
  const table = tableOf(["一小", "二小", "三小"], { largest: [44, 56, null] });
  const result = await judge(
    [table],
    { row: { columns: ["largest"] } },
    { ...column("largest"), operator: "atMost", value: 45 },
  );
  expect(names(result)).toEqual(["二小 fail", "三小 unknown"]);
  expect(result.verdicts[0]).toMatchObject({
    subject: { place: "小学:largest" },
    measures: [{ value: 56, at: { row: 4 } }],
    difference: 11,
  });
});

test("rows of several tables are asked in order, those of tables without the column not at all", async () => {
  const tables = [
    tableOf(["一小"], { largest: [50] }),
    tableOf(["幼儿园"], { pupils: [50] }),
    tableOf(["二小"], { largest: [51] }),
  ];
  const result = await judge(
    tables,
    { row: { columns: ["largest"] } },
    { ...column("largest"), operator: "atMost", value: 45 },
  );
  expect(names(result)).toEqual(["一小 fail", "二小 fail"]);
  expect(result.account.checked).toBe(2);
});

test("a stage narrows the tables", async () => {
  const tables = [tableOf(["一小"], { largest: [50] }), tableOf(["一中"], { largest: [50] }, { stage: "junior" })];
  const result = await judge(
    tables,
    { row: { columns: ["largest"], stage: ["junior"] } },
    { ...column("largest"), operator: "atMost", value: 45 },
  );
  expect(names(result)).toEqual(["一中 fail"]);
});

test("sums and ratios of columns are taken row by row", async () => {
  const table = tableOf(["一小", "二小", "三小", "四小"], {
    pupils: [90, 91, 50, 50],
    boys: [40, 40, null, 25],
    girls: [50, 50, 20, 25],
    classes: [2, 2, 1, 0],
  });
  const isSum: Condition = {
    ...column("pupils"),
    operator: "equals",
    value: { fact: "sumOfColumns", params: { quantities: ["boys", "girls"] } },
  };
  expect(names(await judge([table], { row: { columns: ["pupils"] } }, isSum))).toEqual(["二小 fail", "三小 unknown"]);
  const average: Condition = {
    fact: "ratioOfColumns",
    params: { numerator: "pupils", denominator: "classes" },
    operator: "atMost",
    value: 45,
  };
  const averages = await judge([table], { row: { columns: ["pupils", "classes"] } }, average);
  expect(names(averages)).toEqual(["二小 fail", "三小 fail"]);
  expect(averages.account.notApplicable).toBe(1);
});

test("a school listed twice is named with both its rows, its own first", async () => {
  const table = tableOf(["一小", "二小", "一小"], { pupils: [1, 2, 3] });
  const { verdicts } = await judge(
    [table],
    { row: { columns: [] } },
    { fact: "occurrence", operator: "atMost", value: 1 },
  );
  expect(verdicts.map(({ measures }) => measures.map(({ at }) => at.row))).toEqual([[5, 3]]);
  expect(verdicts[0]?.subject.place).toBe("小学#2");
});

test.each([
  ["row", { row: { columns: ["largest"] } }, { ...column("largest"), operator: "atMost", value: 45 }],
  ["figure", { figure: "table" }, { fact: "measure", operator: "atMost", value: 45 }],
] as const)("a table that repeats readings has no %s of its own to ask", async (_, forEach, must) => {
  const tables = (repeatsReadings: boolean) => [tableOf(["一月"], { largest: [50] }, { repeatsReadings })];
  expect((await judge(tables(false), forEach, must)).account.failed).toBe(1);
  expect((await judge(tables(true), forEach, must)).account.checked).toBe(0);
});

test("the totals of a table that repeats readings are asked", async () => {
  const total = measureOf(91, { at: { sheet: "小学", row: 5, column: 1 } });
  const sums = [{ along: "column", column: 0, rows: [0, 1], total }] as const;
  const table = tableOf(["一月", "二月"], { pupils: [40, 50] }, { repeatsReadings: true, sums });
  const must: Condition = { fact: "total", operator: "equalsSum", value: { fact: "sum" } };
  expect((await judge([table], { sum: "column" }, must)).account).toMatchObject({ checked: 1, failed: 1 });
});

test("a total along the row and one down the column are held against their parts", async () => {
  const cells = { pupils: [90, 95], boys: [40, 45], girls: [50, 51] };
  const total = measureOf(186, { at: { sheet: "小学", row: 5, column: 1 } });
  const table = tableOf(["一小", "二小"], cells, {
    sums: [
      { along: "row", total: 0, parts: [1, 2] },
      { along: "column", column: 0, rows: [0, 1], total },
    ],
  });
  const must: Condition = { fact: "total", operator: "equalsSum", value: { fact: "sum" } };
  const along = await judge([table], { sum: "row" }, must);
  expect(along.verdicts).toMatchObject([
    {
      subject: { entity: "二小" },
      left: { measure: { value: 95 } },
      right: { computed: { value: 96 } },
      difference: -1,
    },
  ]);
  expect(along.verdicts[0]?.measures).toHaveLength(3);
  expect((await judge([table], { sum: "column" }, must)).verdicts).toMatchObject([
    { subject: { place: "小学:pupils:total" }, difference: 1 },
  ]);
});

test("every figure of a table is asked, and a state is never unknown", async () => {
  const table = tableOf(["一小", "二小"], { pupils: [90, null], boys: [null, null] });
  const filled: Condition = { fact: "state", operator: "isNot", value: "blank" };
  const often: Condition = { fact: "columnFill", operator: "atLeast", value: 50 };
  const result = await judge([table], { figure: "table" }, filled, often);
  expect(result.account).toMatchObject({ checked: 4, passed: 1, failed: 1, notApplicable: 2, unknown: 0 });
  expect(result.verdicts[0]).toMatchObject({
    subject: { entity: "二小", place: "小学:pupils" },
    args: { state: { literal: "blank" } },
  });
});

test("facts are asked once a place in a rule, however many subjects there are", async () => {
  const asked = async (rows: number): Promise<number> => {
    const table = tableOf(
      Array.from({ length: rows }, (_, n) => `${n}`),
      { largest: Array.from({ length: rows }, () => 40) },
    );
    let reads = 0;
    const watched = {
      ...table,
      columns: table.columns.map(
        (one) =>
          new Proxy(one, { get: (target, key, self) => (key === "values" && reads++, Reflect.get(target, key, self)) }),
      ),
    };
    const must: Condition = {
      all: [
        { ...column("largest"), operator: "atMost", value: 45 },
        { ...column("largest"), operator: "atLeast", value: 1 },
      ],
    };
    const { account } = await judge([watched], { row: { columns: ["largest"] } }, must);
    expect(account.passed).toBe(rows);
    return reads;
  };
  expect(await asked(2000)).toBe(await asked(2));
});
