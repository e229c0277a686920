import type { Area } from "../../model/cell";
import type { Grid } from "../table/grid";

/** Rows and columns that hold figures of different things. */
export interface Lattice {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** The merge a cell lies in when it covers figures of several rows or columns: then one number stands for all of them. */
export function sharedArea(grid: Grid, row: number, column: number, { rows, columns }: Lattice): Area | null {
  const merge = grid.mergeAt(row, column);
  if (!merge) return null;
  const down = countWithin(rows, merge.top, merge.bottom);
  return down * countWithin(columns, merge.left, merge.right) > 1 ? merge : null;
}

/** None, one or several (2): a merge may run down a whole sheet. */
function countWithin(places: ReadonlySet<number>, from: number, to: number): number {
  let count = 0;
  for (let place = from; place <= to && count < 2; place += 1) if (places.has(place)) count += 1;
  return count;
}
