import type { Grid } from "./grid";
import { isFigureCell } from "./is-figure";

/** How many numbers stand in the next few rows: a header without figures below heads nothing. */
export function figuresBelow(grid: Grid, row: number, left: number, right: number, rows = 6): number {
  let count = 0;
  for (let below = row + 1; below <= row + rows && below < grid.height; below += 1) {
    for (let column = left; column <= right; column += 1) {
      if (isFigureCell(grid.cell(below, column))) count += 1;
    }
  }
  return count;
}
