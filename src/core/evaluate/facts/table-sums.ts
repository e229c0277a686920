import type { Measure } from "../../model/measure";
import type { TableColumn } from "../../model/table";
import { halfUnit } from "../interval";
import { NOTHING, OK, computedOperand, stateCode, tidy, type NumberOperand } from "../operand";
import { locate, type SumSubjects } from "../subjects/subjects";
import { measured } from "./provenance";

type Part = SumSubjects["parts"][number];

/** People, classes and things are counted; money, area, length and shares are measured, and so rounded. */
const MEASURED_UNIT = /[元%‰米里亩吨]|公顷|m2|㎡/;

const halfOf = ({ unit, decimals }: Pick<TableColumn, "unit" | "decimals">): number =>
  MEASURED_UNIT.test(unit) ? halfUnit(decimals) : 0;

interface Lane {
  readonly values: Float64Array;
  readonly states: Uint8Array;
  readonly halves: Float64Array;
}

const laneOf = (count: number): Lane => ({
  values: new Float64Array(count),
  states: new Uint8Array(count).fill(NOTHING),
  halves: new Float64Array(count),
});

function intervalOf({ values, halves }: Lane): { readonly lows: Float64Array; readonly highs: Float64Array } {
  if (!halves.some((half) => half > 0)) return { lows: values, highs: values };
  return {
    lows: values.map((value, i) => value - (halves[i] ?? 0)),
    highs: values.map((value, i) => value + (halves[i] ?? 0)),
  };
}

const totalAt = ({ table, sum }: Part, row: number): Measure | undefined =>
  sum.along === "column" ? sum.total : table.columns[sum.total]?.measureAt(row);

/** The totals as the tables claim them. */
export function claimedTotals({ parts, count }: SumSubjects): NumberOperand {
  const lane = laneOf(count);
  for (const { along, table, sum, from, to } of parts) {
    const column = along === "row" ? table.columns[sum.total] : undefined;
    if (column) {
      lane.values.set(column.values, from);
      lane.states.set(column.states, from);
      lane.halves.fill(halfOf(column), from, to);
    } else if (along === "column") {
      lane.values[from] = sum.total.value;
      lane.states[from] = stateCode(sum.total.state);
      lane.halves[from] = halfOf(sum.total);
    }
  }
  const measureAt = (i: number): Measure | undefined => {
    const found = locate(parts, i);
    return found && totalAt(found.part, found.row);
  };
  const claimed = computedOperand(lane.values, lane.states, measured(measureAt, "total"), intervalOf(lane));
  return { ...claimed, decimals: Int8Array.from({ length: count }, (_, i) => decimalsAt(parts, i)) };
}

function decimalsAt(parts: readonly Part[], i: number): number {
  const found = locate(parts, i);
  if (!found) return -1;
  const { table, sum } = found.part;
  return sum.along === "column" ? sum.total.decimals : (table.columns[sum.total]?.decimals ?? -1);
}

function addRow({ values, states, halves }: Lane, column: TableColumn | undefined, from: number, to: number): void {
  const half = column ? halfOf(column) : 0;
  for (let i = from; i < to; i++) {
    const state = column?.states[i - from] ?? NOTHING;
    values[i] = (values[i] ?? 0) + (column?.values[i - from] ?? NaN);
    halves[i] = (halves[i] ?? 0) + half;
    if (states[i] === OK) states[i] = state;
  }
}

function addColumn(
  { values, states, halves }: Lane,
  column: TableColumn | undefined,
  rows: readonly number[],
  at: number,
): void {
  const half = column ? halfOf(column) : 0;
  for (const row of rows) {
    values[at] = (values[at] ?? 0) + (column?.values[row] ?? NaN);
    halves[at] = (halves[at] ?? 0) + half;
    if (states[at] === OK) states[at] = column?.states[row] ?? NOTHING;
  }
}

function addedUp(part: Part, row: number): readonly Measure[] {
  const { table, sum } = part;
  const cells =
    sum.along === "row"
      ? sum.parts.map((column) => [column, row] as const)
      : sum.rows.map((at) => [sum.column, at] as const);
  return cells.flatMap(([column, at]) => table.columns[column]?.measureAt(at) ?? []);
}

/** What the parts of each claimed total add up to. */
export function addedUpTotals({ parts, count }: SumSubjects): NumberOperand {
  const lane = laneOf(count);
  for (const { along, table, sum, from, to } of parts) {
    lane.states.fill(OK, from, to);
    if (along === "row") for (const column of sum.parts) addRow(lane, table.columns[column], from, to);
    else addColumn(lane, table.columns[sum.column], sum.rows, from);
  }
  const measuresAt = (i: number): readonly Measure[] => {
    const found = locate(parts, i);
    return found ? addedUp(found.part, found.row) : [];
  };
  const sideAt = (i: number) => {
    const from = measuresAt(i);
    const decimals = Math.max(0, ...from.map((measure) => measure.decimals));
    return { computed: { value: tidy(lane.values[i] ?? NaN), unit: from[0]?.unit ?? "", decimals, from } };
  };
  const argsAt = (i: number) => ({ parts: sideAt(i), count: { literal: measuresAt(i).length } });
  return computedOperand(
    lane.values,
    lane.states,
    { measuresAt, sideAt: (i) => (lane.states[i] === OK ? sideAt(i) : undefined), argsAt },
    intervalOf(lane),
  );
}
