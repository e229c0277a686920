import type { Measure } from "../../model/measure";
import type { TableColumn } from "../../model/table";
import { isCountedUnit } from "../measure/counted-unit";

/** The parts of a total down a column: rows of the table, and totals of groups. */
export interface Parts {
  readonly rows: readonly number[];
  readonly others: readonly Measure[];
}

/** Whether the parts come to the total, as far as rounding lets one tell; null where it cannot be told. */
export function bearsOut(column: TableColumn, { rows, others }: Parts, total: Measure): boolean | null {
  if (total.state !== "ok") return null;
  let sum = 0;
  for (const row of rows) {
    const value = column.values[row] ?? NaN;
    // Blanks add nothing.
    if (column.states[row] === 0) sum += value;
    else if (column.states[row] !== 1 && column.states[row] !== 2) return null;
  }
  for (const { state, value } of others) if (state === "ok") sum += value;
  return comesTo(column, sum, rows.length + others.length, total);
}

/** Whether a sum of so many parts comes to the total, as far as rounding lets one tell; null where it cannot be told. */
export function comesTo(column: TableColumn, sum: number, parts: number, total: Measure): boolean | null {
  if (total.state !== "ok") return null;
  // Nothing made of nothing shows nothing.
  if (sum === 0 && total.value === 0) return null;
  const gap = Math.abs(sum - total.value);
  const noise = 1e-9 * Math.max(1, Math.abs(sum));
  // Most sums that are tried are far off, whatever the decimals.
  if (gap > 0.5 * (parts + 1) + noise) return false;
  const half = isCountedUnit(column.unit) ? 0 : 0.5 * 10 ** -Math.max(column.decimals, total.decimals);
  return gap <= half * (parts + 1) + noise;
}

/** In how many columns the parts come to the total, and in how many one can tell. */
export interface Borne {
  readonly held: number;
  readonly asked: number;
}
