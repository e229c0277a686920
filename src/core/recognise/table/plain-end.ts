import type { Grid } from "./grid";
import type { HeaderExtent } from "./header-extent";
import type { Stretch } from "./header-row";

/** So many blank rows end a table; fewer stand between its groups. */
export const MOST_BLANKS = 2;

/** How many cells of a row are filled between two columns; a merged one counts once. */
export function filledBetween(grid: Grid, row: number, { left, right }: Stretch): number {
  let filled = 0;
  for (let column = left; column <= right; column += 1) if (grid.cell(row, column)) filled += 1;
  return filled;
}

/** The row after the last one of a table that only its shape gives away. */
export function lastPlainRow(
  grid: Grid,
  { extent, left, right }: Stretch & { readonly extent: HeaderExtent },
  next: number,
): number {
  let end = extent.bottom + 1;
  let blanks = 0;
  for (let row = end; row < next && blanks <= MOST_BLANKS; row += 1) {
    if (filledBetween(grid, row, { left, right }) > 0) {
      end = row + 1;
      blanks = 0;
    } else blanks += 1;
  }
  return end === next && next < grid.height ? beforeTitle(grid, { left, right }, extent.bottom, next) : end;
}

/** The row after the last one with several cells, where the title of the next table begins. */
export function beforeTitle(grid: Grid, stretch: Stretch, after: number, next: number): number {
  let row = next;
  while (row - 1 > after && filledBetween(grid, row - 1, stretch) <= 1) row -= 1;
  return row;
}
