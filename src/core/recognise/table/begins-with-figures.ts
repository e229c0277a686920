import { periodText } from "../period/period-number";
import { isColumnNumbers } from "./column-numbers";
import type { Grid } from "./grid";
import type { Stretch } from "./header-row";
import { isFigureCell } from "./is-figure";
import { isUnitRow } from "./unit-row";

/** How far below the top of a header its figures may begin. */
const MOST_ROWS = 5;

/** Whether the first figures below a header stand in its first column too, so that nothing names their rows. */
export function beginsWithFigures(grid: Grid, row: number, { left, right }: Stretch): boolean {
  for (let below = row + 1; below <= Math.min(grid.height - 1, row + MOST_ROWS); below += 1) {
    if (isColumnNumbers(grid, below, { left, right }) || isUnitRow(grid, below, { left, right }, [left])) continue;
    const first = grid.cell(below, left);
    if (isFigureCell(first)) return periodText(first, () => undefined) === "";
    for (let column = left + 1; column <= right; column += 1) if (isFigureCell(grid.cell(below, column))) return false;
  }
  return false;
}
