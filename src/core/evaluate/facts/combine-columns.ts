import type { Measure } from "../../model/measure";
import type { Side } from "../../model/verdict";
import { OK, computedOperand, tidy, type NumberOperand } from "../operand";
import type { RowSubjects } from "../subjects/subjects";
import { measureIn, statesOf, valuesOf, type ColumnPart } from "./columns-operand";
import { forLast } from "./provenance";
import { partsOf } from "./rows";

/** Numbers of rows and whether they are there. */
export interface Lane {
  readonly values: Float64Array;
  readonly states: Uint8Array;
}

/** How columns of one row make one number. */
export interface Combination {
  /** Joins a further column to what the columns before it made, row by row; the worse of two states stands. */
  readonly join: (into: Lane, column: Lane) => void;
  readonly shown: (measures: readonly Measure[], value: number) => { readonly unit: string; readonly decimals: number };
}

/** The codes of states rise with what cannot be said. */
export const isWorse = (state: number, than: number): boolean => state > than;

const laneOf = (parts: readonly ColumnPart[]): Lane => ({ values: valuesOf(parts), states: statesOf(parts) });

/** Combines columns of each row; a row with a cell that has no value has none itself. */
export function combineColumns(
  rows: RowSubjects,
  quantities: readonly string[],
  { join, shown }: Combination,
): NumberOperand {
  const columns = quantities.map((quantity) => partsOf(rows, quantity));
  const [first = [], ...rest] = columns;
  const lane = laneOf(first);
  const values = lane.values.slice();
  const states = lane.states.slice();
  for (const parts of rest) join({ values, states }, laneOf(parts));
  const all = forLast((i): readonly (Measure | undefined)[] => columns.map((parts) => measureIn(parts, i)));
  const measuresAt = (i: number): readonly Measure[] => all(i).filter((measure) => measure !== undefined);
  const sideAt = (i: number): Side | undefined => {
    if (states[i] !== OK) return undefined;
    const [from, value] = [measuresAt(i), tidy(values[i] ?? NaN)];
    return { computed: { value, ...shown(from, value), from } };
  };
  const argsAt = (i: number): Readonly<Record<string, Side>> => {
    const args: Record<string, Side> = {};
    all(i).forEach((measure, n) => {
      if (measure) args[quantities[n] ?? ""] = { measure };
    });
    return args;
  };
  return computedOperand(values, states, { measuresAt, sideAt, argsAt });
}
