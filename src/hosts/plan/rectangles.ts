import type { Area } from "../../core/model/cell";

/** A place on a sheet whose name is known from elsewhere. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Cells gathered into rectangles, from the top; each cell stands in just one. */
export function rectanglesOf(places: readonly Place[]): readonly Area[] {
  const done: Area[] = [];
  let above = new Map<string, Area>();
  let aboveRow = -2;
  for (const [row, runs] of runsByRow(places)) {
    const current = new Map<string, Area>();
    for (const [left, right] of runs) {
      const key = `${left}:${right}`;
      const growing = aboveRow === row - 1 ? above.get(key) : undefined;
      current.set(key, growing ? { ...growing, bottom: row } : { top: row, left, bottom: row, right });
      if (growing) above.delete(key);
    }
    done.push(...above.values());
    above = current;
    aboveRow = row;
  }
  done.push(...above.values());
  return done.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Rows in order, each with its runs of adjoining columns. Places outside of any sheet are left out. */
function runsByRow(places: readonly Place[]): readonly [row: number, runs: readonly [number, number][]][] {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of places) {
    if (row < 0 || row > LAST_ROW || column < 0 || column > LAST_COLUMN) continue;
    const columns = rows.get(row) ?? new Set();
    rows.set(row, columns.add(column));
  }
  return [...rows].sort(([a], [b]) => a - b).map(([row, columns]) => [row, runsOf(columns)]);
}

function runsOf(columns: ReadonlySet<number>): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
