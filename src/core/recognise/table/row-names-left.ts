import { bodyShape } from "./body-shape";
import type { Stretch } from "./header-row";
import { afterColumnNumbers } from "./table-ends";
import type { Grid } from "./grid";
import type { HeaderExtent } from "./header-extent";

const MOST = 3;

/**
 * The first column of the names that stand left of a header under a blank corner; `left` itself where there are none.
 * `mayBeNamed` admits a corner with words in its lower rows.
 */
export function rowNamesLeft(
  grid: Grid,
  { top, bottom }: HeaderExtent,
  { left, right }: Stretch,
  mayBeNamed: boolean,
): number {
  const isCorner = (column: number): boolean => {
    for (let row = top; row <= bottom; row += 1) {
      const cell = grid.cell(row, column);
      if (cell && !(mayBeNamed && cell.kind === "text" && row > top)) return false;
    }
    return true;
  };
  let first = left;
  for (let column = left - 1; column >= Math.max(0, left - MOST) && isCorner(column); column -= 1) {
    const from = afterColumnNumbers(grid, bottom + 1, column, right);
    const [shape] = bodyShape(grid, from, { left: column, right }).columns;
    if (!shape || shape.figures > 0 || shape.words < 2) break;
    first = column;
  }
  return first;
}
