import type { Catalogue } from "../model/indicator";
import type { Measure } from "../model/measure";
import type { Recognition } from "../model/reading";
import type { Example, ForEach, Given } from "../model/rule";
import { MEASURE_STATES, type Table, type TableColumn, type TableSum } from "../model/table";
import { claimOf } from "./claim-example";
import { listOf, wordOf } from "./given";
import { EXAMPLE_SHEET, givenMeasure } from "./given-measure";

const FIRST_ROW = 4;

function columnOf(
  path: string,
  quantity: string,
  unit: string,
  isAdditive: boolean,
  column: number,
  given: readonly Given[],
): TableColumn {
  const measures = given.map((value, row) =>
    givenMeasure(value, { sheet: EXAMPLE_SHEET, row: FIRST_ROW + row, column }, unit),
  );
  const states = measures.map(({ state }) => MEASURE_STATES.indexOf(state));
  const rough = new Map(measures.flatMap(({ bound }, row) => (bound === "exact" ? [] : [[row, bound] as const])));
  return {
    column,
    path: [path],
    quantity,
    unit,
    additive: isAdditive,
    values: Float64Array.from(measures, ({ value }) => value),
    states: Uint8Array.from(states),
    textual: Uint8Array.from(measures, ({ storedAsText }) => (storedAsText ? 1 : 0)),
    decimals: Math.max(0, ...measures.map(({ decimals }) => decimals)),
    measureAt: (row) => measures[row] ?? blankAt(row, column, unit),
    ...(rough.size > 0 && { rough }),
  };
}

const blankAt = (row: number, column: number, unit: string): Measure =>
  givenMeasure(null, { sheet: EXAMPLE_SHEET, row: FIRST_ROW + row, column }, unit);

function tableOf(
  columns: readonly TableColumn[],
  sums: readonly TableSum[],
  given: Example["given"],
  period: string,
): Table {
  const names = listOf(given["entity"]);
  const rows = Math.max(1, names.length, ...columns.map(({ values }) => values.length));
  const numbers = Array.from({ length: rows }, (_, row) => row);
  return {
    sheet: EXAMPLE_SHEET,
    title: "",
    stage: wordOf(given["stage"]),
    period,
    entities: numbers.map((row) => String(names[row] ?? `学校${row + 1}`)),
    entityCells: numbers.map((row) => ({ sheet: EXAMPLE_SHEET, row: FIRST_ROW + row, column: 0 })),
    sheetRows: numbers.map((row) => FIRST_ROW + row),
    columns,
    sums,
    ...(wordOf(given["explanation"]) && { explained: new Set([0]), explainedBlanks: new Set([0]) }),
    ...(wordOf(given["notes"]) && { notes: wordOf(given["notes"]) }),
  };
}

/** The table an example of a row, sum or figure rule describes, as it would have been recognised. */
export function tableRecognitionOf(
  { quantities }: Catalogue,
  forEach: Exclude<ForEach, { readonly indicator: unknown } | { readonly target: unknown }>,
  given: Example["given"],
  period: string,
): Recognition {
  const known = quantities.filter(({ id }) => "row" in forEach && id in given);
  const counted = quantities.find(({ id }) => id === (given["quantity"] ?? "pupils"));
  const unit = wordOf(given["unit"]) || (counted?.unit ?? "");
  const parts = listOf(given["parts"]);
  const total = listOf(given["total"]);
  const anonymous = (column: number, values: readonly Given[]): TableColumn =>
    columnOf(`列${column}`, "", unit, true, column, values);
  const table = ((): Table => {
    if ("row" in forEach) {
      const columns = known.map(({ id, name, unit: own, additive }, i) =>
        columnOf(name["zh-CN"], id, own, additive, i + 1, listOf(given[id])),
      );
      return tableOf(columns, [], given, period);
    }
    if ("figure" in forEach) {
      const cells = [...listOf(given["self"]), ...listOf(given["column"])];
      const name = counted?.name["zh-CN"] ?? "增减";
      return tableOf(
        [columnOf(name, counted?.id ?? "", unit, counted?.additive ?? false, 1, cells)],
        [],
        given,
        period,
      );
    }
    if ("claim" in forEach) {
      const column = (path: string, own: string, place: number, key: string): TableColumn =>
        columnOf(path, "", own, false, place, listOf(given[key]));
      return { ...tableOf([], [], given, period), claims: [claimOf(forEach.claim, given, column)] };
    }
    if (forEach.sum === "row") {
      const columns = [total, ...parts.map((part) => [part])].map((values, i) => anonymous(i + 1, values));
      return tableOf(columns, [{ along: "row", total: 0, parts: parts.map((_, i) => i + 1) }], given, period);
    }
    const claimed = givenMeasure(
      total[0] ?? null,
      { sheet: EXAMPLE_SHEET, row: FIRST_ROW + parts.length, column: 1 },
      unit,
    );
    return tableOf(
      [anonymous(1, parts)],
      [
        {
          along: "column",
          column: 0,
          rows: parts.map((_, i) => i),
          total: claimed,
          ...(forEach.sum === "codes" && { by: "codes" as const, name: "205教育支出" }),
          ...(forEach.sum === "rows" && { by: "rows" as const, name: "教职工" }),
          ...(given["ending"] === "open" && { isOpen: true as const }),
        },
      ],
      given,
      period,
    );
  })();
  return {
    readings: [],
    targets: [],
    tables: [table],
    unrecognised: [],
    period,
    filledOn: "",
    bindings: [],
    leftOut: [],
  };
}
