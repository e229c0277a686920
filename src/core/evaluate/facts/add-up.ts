import type { TableColumn } from "../../model/table";
import { halfUnit } from "../interval";
import { NOTHING, OK } from "../operand";
import type { SumSubjects } from "../subjects/subjects";

/** A total that a table claims, or one a row. */
export type SumPart = SumSubjects["parts"][number];

/** Numbers of subjects, whether they are there, and how far rounding may have moved them. */
export interface Lane {
  readonly values: Float64Array;
  readonly states: Uint8Array;
  readonly halves: Float64Array;
}

export const laneOf = (count: number): Lane => ({
  values: new Float64Array(count),
  states: new Uint8Array(count).fill(NOTHING),
  halves: new Float64Array(count),
});

/** People, classes and things are counted; money, area, length and shares are measured, and so rounded. */
const MEASURED_UNIT = /[元%‰米里亩吨]|公顷|m2|㎡/;

/** How far rounding may have moved a figure. */
export const halfOf = ({ unit, decimals }: Pick<TableColumn, "unit" | "decimals">): number =>
  MEASURED_UNIT.test(unit) ? halfUnit(decimals) : 0;

/** Headings of figures that may be negative. */
const SIGNED = /[增减差]|变化/;

/** What the parts of a sum turned out to be: some are there, some are below zero. */
const THERE = 1;
const NEGATIVE = 2;

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
      // The codes rise with what cannot be said, so the highest stands.
      if (state !== OK) lane.states[at] = Math.max(lane.states[at] ?? OK, state);
      else {
        lane.values[at] = (lane.values[at] ?? 0) + value;
        lane.halves[at] = (lane.halves[at] ?? 0) + half;
        found[at - from] = (found[at - from] ?? 0) | (value < 0 ? NEGATIVE | THERE : THERE);
      }
    };
    if (along === "column") for (const row of sum.rows) add(from, row);
    else for (let at = from; at < to; at++) add(at, at - from);
  }
  const isSigned = columns.some((column) => SIGNED.test(column?.path.join("") ?? ""));
  for (let at = from; at < to; at++) {
    if (lane.states[at] !== OK && (isSigned || found[at - from] !== THERE)) lane.values[at] = NaN;
  }
}
