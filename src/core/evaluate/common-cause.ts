import { reportAddress } from "../model/address";
import type { CellRef } from "../model/cell";
import type { Measure } from "../model/measure";
import type { Computed, Verdict } from "../model/verdict";

/** A failed comparison of a figure with what others make of it. */
interface Equation {
  readonly verdict: Verdict;
  readonly whole: Measure;
  readonly parts: readonly Measure[];
  readonly make: (values: readonly number[]) => number;
}

/**
 * Where one cell stands in several sums and rates that failed, and another figure in it would mend them all, it comes
 * first in each of these verdicts: 283 typed as 238 spoils the total and the rate, and both of these are right.
 */
export function withCommonCauses<Of extends { readonly verdicts: readonly Verdict[] }>(
  judged: readonly Of[],
): readonly Of[] {
  const equations = judged.flatMap(({ verdicts }) => verdicts.flatMap(equationOf));
  const meeting = byCell(equations);
  const causes = new Map<Verdict, Set<string>>();
  for (const equation of equations.filter(({ make }) => make === sum)) {
    for (const { at, value } of remedies(equation)) {
      const key = reportAddress(at);
      const met = meeting.get(key) ?? [];
      if (met.length < 2 || !met.every((each) => holds(each, at, value))) continue;
      for (const { verdict } of met) causes.set(verdict, (causes.get(verdict) ?? new Set()).add(key));
    }
  }
  if (causes.size === 0) return judged;
  const caused = (verdict: Verdict): Verdict => {
    const [cause, ...others] = causes.get(verdict) ?? [];
    // Two cells that would both mend it leave open which one it is.
    return cause && others.length === 0 ? withFirst(verdict, cause) : verdict;
  };
  return judged.map((one) => ({ ...one, verdicts: one.verdicts.map(caused) }));
}

const withFirst = (verdict: Verdict, cause: string): Verdict => {
  const isCause = ({ at }: Measure): boolean => reportAddress(at) === cause;
  const { measures } = verdict;
  return { ...verdict, measures: [...measures.filter(isCause), ...measures.filter((each) => !isCause(each))] };
};

/** The equations that each cell takes part in. */
function byCell(equations: readonly Equation[]): ReadonlyMap<string, readonly Equation[]> {
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

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Only what can be worked out again: a sum, or a rate of two figures. */
function equationOf(verdict: Verdict): readonly Equation[] {
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
function remedies({ whole, parts }: Equation): readonly { readonly at: CellRef; readonly value: number }[] {
  const total = sum(parts.map(({ value }) => value));
  const ofParts = parts.map(({ at, value }) => ({ at, value: value + whole.value - total }));
  return [{ at: whole.at, value: total }, ...ofParts].filter(({ value }) => value >= 0);
}

/** Whether an equation holds as its figures are displayed, once a cell has another figure. */
function holds({ whole, parts, make }: Equation, cell: CellRef, value: number): boolean {
  const valueOf = (measure: Measure): number => (isAt(measure, cell) ? value : measure.value);
  const slack = make === sum ? 1e-9 * Math.max(1, Math.abs(whole.value)) : 10 ** -whole.decimals;
  return Math.abs(valueOf(whole) - make(parts.map(valueOf))) <= slack;
}
