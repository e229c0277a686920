import type { Grid } from "./grid";

/** The last column of a header whose lower rows reach further right than the one it was found by. */
export function lowerRight(grid: Grid, row: number, bottom: number, right: number, end: number): number {
  let last = right;
  const reaches = (column: number): boolean => {
    for (let below = row + 1; below <= bottom; below += 1) if (grid.cell(below, column)?.kind === "text") return true;
    return false;
  };
  while (last + 1 < end && !grid.cell(row, last + 1) && reaches(last + 1)) last += 1;
  return last;
}
