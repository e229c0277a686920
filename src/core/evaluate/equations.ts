import { reportAddress } from "../model/address";
import type { CellRef } from "../model/cell";
import type { Measure } from "../model/measure";
import type { Computed, Verdict } from "../model/verdict";

/** A failed comparison of a figure with what others make of it. */
export interface Equation {
  readonly verdict: Verdict;
  readonly whole: Measure;
  readonly parts: readonly Measure[];
  readonly make: (values: readonly number[]) => number;
}

/** A cell with the figure that would mend an equation. */
export interface Remedy {
  readonly at: CellRef;
  readonly value: number;
}

/** The equations that each cell takes part in. */
export function byCell(equations: readonly Equation[]): ReadonlyMap<string, readonly Equation[]> {
  const met = new Map<string, Equation[]>();
  for (const equation of equations) {
    for (const key of new Set([equation.whole, ...equation.parts].map(({ at }) => reportAddress(at)))) {
      const known = met.get(key);
      if (known) known.push(equation);
      else met.set(key, [equation]);
    }
  }
  return met;
}

const isAt = ({ at }: Measure, cell: CellRef): boolean => reportAddress(at) === reportAddress(cell);

/** The formula of a sum. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Only what can be worked out again: a sum, or a rate of two figures. */
export function equationOf(verdict: Verdict): readonly Equation[] {
  const { outcome, left, right } = verdict;
  if (outcome !== "fail" || !left || !right || !("measure" in left) || !("computed" in right)) return [];
  const { measure: whole } = left;
  const { computed } = right;
  const make = formulaOf(computed);
  const isExact = [whole, ...computed.from].every(({ state, bound }) => state === "ok" && bound === "exact");
  return make && isExact ? [{ verdict, whole, parts: computed.from, make }] : [];
}

function formulaOf({ value, from }: Computed): Equation["make"] | null {
  const values = from.map((part) => part.value);
  if (values.length > 1 && isNear(sum(values), value)) return sum;
  const [upper = NaN, lower = NaN] = values;
  if (values.length !== 2 || upper === 0 || lower === 0) return null;
  const times = [1, 100, 1000].find((factor) => isNear((factor * upper) / lower, value));
  return times === undefined ? null : ([above = NaN, below = NaN]) => (times * above) / below;
}

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));

/** The cells of a failed sum, each with the figure that alone would mend it. */
export function remedies({ whole, parts }: Equation): readonly Remedy[] {
  const total = sum(parts.map(({ value }) => value));
  const ofParts = parts.map(({ at, value }) => ({ at, value: value + whole.value - total }));
  return [{ at: whole.at, value: total }, ...ofParts].filter(({ value }) => value >= 0);
}

/** Whether an equation holds as its figures are displayed, once a cell has another figure. */
export function holds({ whole, parts, make }: Equation, cell: CellRef, value: number): boolean {
  const valueOf = (measure: Measure): number => (isAt(measure, cell) ? value : measure.value);
  const slack = make === sum ? 1e-9 * Math.max(1, Math.abs(whole.value)) : 10 ** -whole.decimals;
  return Math.abs(valueOf(whole) - make(parts.map(valueOf))) <= slack;
}
