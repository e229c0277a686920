import type { Measure } from "../../model/measure";
import type { TableColumn } from "../../model/table";
import { halfUnit, intervalOf } from "../interval";
import { NOTHING, OK, stateCode } from "../operand";
import { isDash, PLACEHOLDER, dashesAreNothing } from "./dashes";
import type { SumSubjects } from "../subjects/subjects";

/** A total that a table claims, or one a row. */
export type SumPart = SumSubjects["parts"][number];

/** Numbers of subjects, whether they are there, and how far below and above them the true ones may lie. */
export interface Lane {
  readonly values: Float64Array;
  readonly states: Uint8Array;
  readonly below: Float64Array;
  readonly above: Float64Array;
}

export const laneOf = (count: number): Lane => ({
  values: new Float64Array(count),
  states: new Uint8Array(count).fill(NOTHING),
  below: new Float64Array(count),
  above: new Float64Array(count),
});

/** Adds to how far the true number may lie from the one at hand. */
export function widen({ below, above }: Lane, at: number, reach: Reach): void {
  below[at] = (below[at] ?? 0) + reach.below;
  above[at] = (above[at] ?? 0) + reach.above;
}

/** How far the true figure may lie from the one written. */
export interface Reach {
  readonly below: number;
  readonly above: number;
}

/** The reach of a figure in a column: rounding, or what 余, 近 and 约 leave open. */
export function reachIn(column: TableColumn, row: number, half: number): Reach {
  const bound = column.rough?.get(row);
  return bound === undefined ? { below: half, above: half } : reachOf(column.measureAt(row));
}

/** The reach of a figure by itself. */
export function reachOf(measure: Measure): Reach {
  if (measure.bound === "exact") return { below: halfOf(measure), above: halfOf(measure) };
  const { low, high } = intervalOf(measure, "level");
  return { below: measure.value - low, above: high - measure.value };
}

/** People, classes and things are counted; money, area, length and shares are measured, and so rounded, as is what comes in 万. */
const MEASURED_UNIT = /[元%‰米里亩吨]|公顷|m2|㎡|^[十百千万亿]/;

/** How far rounding may have moved a figure. */
export const halfOf = ({ unit, decimals }: Pick<TableColumn, "unit" | "decimals">): number =>
  MEASURED_UNIT.test(unit) ? halfUnit(decimals) : 0;

/** Headings of figures that may be negative. */
const SIGNED = /[增减差]|变化/;

/** What the parts of a sum turned out to be: some are there, some are below zero, some are dashes that stand for nothing. */
const THERE = 1;
const NEGATIVE = 2;
const DASHED = 4;

/** The total of a group, which is no row of the table. */
function addMeasure(lane: Lane, at: number, measure: Measure, found: Uint8Array): void {
  const state = stateCode(measure.state);
  if (state !== OK) lane.states[at] = Math.max(lane.states[at] ?? OK, state);
  else {
    lane.values[at] = (lane.values[at] ?? 0) + measure.value;
    widen(lane, at, reachOf(measure));
    found[0] = (found[0] ?? 0) | (measure.value < 0 ? NEGATIVE | THERE : THERE);
  }
}

/**
 * Adds up what a claimed total is the total of. Where a part is missing, the value is what the others add up to, and
 * NaN if the missing one could make it anything: nothing else is there, or figures of this kind may be negative.
 */
export function addUp(lane: Lane, { along, table, sum, from, to }: SumPart): void {
  const found = new Uint8Array(to - from);
  const columns = (along === "row" ? sum.parts : [sum.column]).map((place) => table.columns[place]);
  lane.states.fill(OK, from, to);
  for (const column of columns) {
    const half = column ? halfOf(column) : 0;
    const add = (at: number, row: number): void => {
      const state = column?.states[row] ?? NOTHING;
      const value = column?.values[row] ?? NaN;
      if (state === PLACEHOLDER && isDash(column?.measureAt(row)) && dashesAreNothing(table))
        found[at - from] = (found[at - from] ?? 0) | DASHED;
      // The codes rise with what cannot be said, so the highest stands.
      else if (state !== OK) lane.states[at] = Math.max(lane.states[at] ?? OK, state);
      else {
        lane.values[at] = (lane.values[at] ?? 0) + value;
        if (column?.rough) widen(lane, at, reachIn(column, row, half));
        else if (half > 0) widen(lane, at, { below: half, above: half });
        found[at - from] = (found[at - from] ?? 0) | (value < 0 ? NEGATIVE | THERE : THERE);
      }
    };
    if (along === "column") {
      for (const row of sum.rows) add(from, row);
      for (const other of sum.others ?? []) addMeasure(lane, from, other, found);
    } else for (let at = from; at < to; at++) add(at, at - from);
  }
  const isSigned = columns.some((column) => SIGNED.test(column?.path.join("") ?? ""));
  for (let at = from; at < to; at++) {
    const parts = found[at - from] ?? 0;
    if (parts === DASHED) lane.states[at] = Math.max(lane.states[at] ?? OK, PLACEHOLDER);
    if (lane.states[at] !== OK && (isSigned || (parts & ~DASHED) !== THERE)) lane.values[at] = NaN;
  }
}
