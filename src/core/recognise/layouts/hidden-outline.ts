import type { Measure } from "../../model/measure";
import type { TableColumn } from "../../model/table";
import { comesTo } from "./bears-out";
import type { RowSum, Trial } from "./sum-trial";
import type { SumRow } from "./sum-rows";

/** Longer tables are lists of schools, and trying every stretch of them would cost more than it tells. */
const MOST_ROWS = 400;
const MOST_PARTS = 30;

/** How many columns must bear out that a row heads others, and how many of them may be wrong. */
export interface Evidence {
  readonly columns: number;
  readonly share: number;
}

/** Enough to keep parts out of a total that no column bears out otherwise. */
export const ENOUGH: Evidence = { columns: 2, share: 1 };
/** Enough to call the columns wrong that do not agree. */
const CONVINCING: Evidence = { columns: 4, share: 0.8 };
/** Small numbers add up by chance. */
const SMALL = 10;

/** A row that heads those after it, going by the figures alone. */
export interface Head {
  readonly head: SumRow;
  readonly parts: readonly SumRow[];
}

/**
 * Rows that are the sum of the rows right after them. Excel indents names without a space in the cell, so that the
 * figures may be all there is to go by. 总人口 may be made up twice over: of 男 and 女, and of 城镇 and 乡村.
 */
export function hiddenOutline(
  rows: readonly SumRow[],
  { columns, totalAt }: Trial,
  { columns: least, share }: Evidence,
): readonly Head[] {
  const additive = columns.filter((column) => column.additive);
  const rises = additive.map(({ values }) => !values.some((value) => value < 0));
  if (rows.length > MOST_ROWS || additive.length < least) return [];
  const heads: Head[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const head = rows[at];
    let from = at + 1;
    for (let count = head ? countAfter(at, from) : 0; head && count > 0; count = countAfter(at, from)) {
      heads.push({ head, parts: rows.slice(from, from + count) });
      from += count;
    }
    at = from - 1;
  }
  return heads;

  /** How many rows from `from` on make the row at `headAt`; 0 where none do. */
  function countAfter(headAt: number, from: number): number {
    const tried: (Tried | undefined)[] = [];
    for (let count = 2; count <= MOST_PARTS && from + count <= rows.length; count += 1) {
      let [held, failed, past] = [0, 0, 0];
      for (let at = 0; at < additive.length; at += 1) {
        const column = additive[at];
        if (!column) continue;
        const one = (tried[at] ??= { total: totalAt(rows[headAt]?.row ?? -1, column), sum: 0, rows: 0 });
        if (!one.total || (share < 1 && Math.abs(one.total.value) < SMALL)) continue;
        for (; one.rows < count; one.rows += 1) one.sum += figureAt(column, rows[from + one.rows]);
        const answer = Number.isNaN(one.sum) ? null : comesTo(column, one.sum, count, one.total);
        if (answer) held += 1;
        else if (answer === false) {
          failed += 1;
          if (rises[at] && one.sum > one.total.value) past += 1;
        }
        if (failed > additive.length * (1 - share)) break;
      }
      // Figures that are past the total already do not come back to it.
      if (past > additive.length * (1 - share)) return 0;
      if (held >= least && held >= (held + failed) * share) return count;
    }
    return 0;
  }
}

/** A column's total and what the rows so far come to; most columns are never asked. */
interface Tried {
  readonly total: Measure | null;
  sum: number;
  rows: number;
}

/** The figure of a row, 0 where nothing stands, NaN where something cannot be read. */
function figureAt(column: TableColumn, row: SumRow | undefined): number {
  const state = column.states[row?.entity ?? -1];
  if (state === 1 || state === 2) return 0;
  return state === 0 ? (column.values[row?.entity ?? -1] ?? NaN) : NaN;
}

/** Rows that the figures of four columns or more show to be the sum of those after them. */
export const hiddenSums = (rows: readonly SumRow[], trial: Trial): readonly RowSum[] =>
  hiddenOutline(
    rows.filter(({ kind, isWithin }) => kind === "entity" && !isWithin),
    trial,
    CONVINCING,
  ).map(({ head, parts }) => ({
    row: head.row,
    name: head.name,
    rows: parts.map(({ entity }) => entity),
    otherRows: [],
    by: "rows",
  }));
