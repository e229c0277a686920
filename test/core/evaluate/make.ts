import { evaluate } from "../../../src/core/evaluate/evaluate";
import { prepare } from "../../../src/core/evaluate/prepare";
import type { Indicator, Quantity } from "../../../src/core/model/indicator";
import type { Measure, MeasureState } from "../../../src/core/model/measure";
import type { Reading, Recognition, StatedTarget } from "../../../src/core/model/reading";
import type { Condition, ForEach, Outcome, Pack, Rule } from "../../../src/core/model/rule";
import { MEASURE_STATES, type Table, type TableColumn } from "../../../src/core/model/table";
import type { Evaluation } from "../../../src/core/model/verdict";

const both = (text: string) => ({ "zh-CN": text, en: text });

/** A measure, by default an exact number of people in a cell of its own. */
export const measureOf = (value: number | null, more: Partial<Measure> = {}): Measure => ({
  state: value === null ? "blank" : "ok",
  value: value ?? NaN,
  unit: "人",
  decimals: 0,
  bound: "exact",
  storedAsText: false,
  text: value === null ? "" : String(value),
  at: { sheet: "表", row: 0, column: 0 },
  ...more,
});

let row = 0;

/** A reading in a row of its own. */
export const readingOf = (indicator: string, measure: Measure, more: Partial<Reading> = {}): Reading => ({
  indicator,
  period: "2022-H1",
  entity: "",
  role: "value",
  measure: { ...measure, at: { sheet: "表", row: ++row, column: 1 } },
  label: { sheet: "表", row, column: 0 },
  labelText: indicator,
  layout: "test",
  matchedBy: "name",
  sureness: 1,
  ...more,
});

export const recognitionOf = (more: Partial<Recognition>): Recognition => ({
  readings: [],
  targets: [],
  tables: [],
  unrecognised: [],
  period: "2022-H1",
  filledOn: "",
  bindings: [],
  leftOut: [],
  ...more,
});

export const indicatorOf = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  name: both(id),
  aliases: [],
  section: "all",
  unit: "人",
  kind: "level",
  ...more,
});

export const quantityOf = (id: string): Quantity => ({ id, name: both(id), aliases: [], unit: "人", additive: true });

export const ruleOf = (id: string, forEach: ForEach, must: Condition, more: Partial<Rule> = {}): Rule => ({
  id,
  severity: "error",
  title: both(id),
  why: both(id),
  source: { document: "test" },
  valid: { from: "2000-01-01" },
  forEach,
  must,
  message: both("{{left}}"),
  fix: both(id),
  examples: [{ name: "fails", given: {}, expect: "fail" }],
  ...more,
});

export const packOf = (
  indicators: readonly Indicator[],
  rules: readonly Rule[],
  quantities: readonly Quantity[] = [],
): Pack => ({
  id: "test",
  version: "1",
  title: both("test"),
  fingerprint: "0",
  catalogue: { sections: [{ id: "all", name: both("all") }], indicators, quantities },
  rules,
});

export const evaluateWith = (pack: Pack, recognition: Recognition, asOf?: string): Promise<Evaluation> =>
  evaluate(prepare(pack), recognition, asOf === undefined ? {} : { asOf });

/** The outcome of a single rule on a single subject. */
export function outcomeOf({ account }: Evaluation): Outcome {
  if (account.checked !== 1) throw new Error(`expected one verdict, got ${account.checked}`);
  if (account.broken) return "broken";
  if (account.failed) return "fail";
  if (account.unknown) return "unknown";
  return account.passed ? "pass" : "not-applicable";
}

export const statedOf = (indicator: string, value: number, more: Partial<StatedTarget> = {}): StatedTarget => ({
  indicator,
  period: "2022",
  operator: "atLeast",
  measure: measureOf(value),
  by: "",
  office: "",
  ...more,
});

/** A cell of a table: a number, null for a blank one, or why there is no number in it. */
export type TableCell = number | null | MeasureState;

const toColumn = (quantity: string, cells: readonly TableCell[], column: number): TableColumn => {
  const measures = cells.map((cell, row) => {
    const at = { sheet: "小学", row: row + 3, column };
    return typeof cell === "string" ? measureOf(null, { state: cell, at }) : measureOf(cell, { at });
  });
  return {
    column,
    path: [quantity],
    quantity,
    unit: "人",
    additive: true,
    values: Float64Array.from(measures, ({ value }) => value),
    states: Uint8Array.from(measures, ({ state }) => MEASURE_STATES.indexOf(state)),
    textual: new Uint8Array(cells.length),
    decimals: 0,
    measureAt: (at) => measures[at] ?? measureOf(null),
  };
};

export const tableOf = (
  entities: readonly string[],
  columns: Readonly<Record<string, readonly TableCell[]>>,
  more: Partial<Table> = {},
): Table => ({
  sheet: "小学",
  title: "",
  stage: "primary",
  period: "2022-H1",
  entities,
  entityCells: entities.map((_, at) => ({ sheet: "小学", row: at + 3, column: 0 })),
  sheetRows: entities.map((_, at) => at + 3),
  columns: Object.entries(columns).map(([quantity, cells], at) => toColumn(quantity, cells, at + 1)),
  sums: [],
  ...more,
});
