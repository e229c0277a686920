import { bodyShape } from "./body-shape";
import type { Grid } from "./grid";
import { headerText, type Stretch } from "./header-row";
import { isNote } from "./surroundings";
import { afterColumnNumbers } from "./table-ends";

/**
 * A row of words that only parts the groups of the row above it (合计｜其中：专任教师 under 小学 and 初中), widened by the columns
 * beside those groups whose header stands in the row above with nothing below it; null where there are none. They belong
 * to the table when they are filled like the columns under the groups.
 */
export function besideGroups(grid: Grid, row: number, stretch: Stretch): Stretch | null {
  if (row === 0 || !partsGroups(grid, row, stretch)) return null;
  const isHeader = (column: number): boolean => {
    const merge = grid.mergeAt(row - 1, column);
    const text = headerText(grid, row - 1, column);
    return text !== "" && !isNote(text) && (merge === undefined || merge.left === merge.right) && isBlank(column);
  };
  const isBlank = (column: number): boolean =>
    !grid.cell(row, column) && (grid.mergeAt(row, column)?.top ?? row) === row;
  let { left, right } = stretch;
  while (left > 0 && isHeader(left - 1)) left -= 1;
  while (isHeader(right + 1)) right += 1;
  if (left === stretch.left && right === stretch.right) return null;
  const { columns } = bodyShape(grid, afterColumnNumbers(grid, row + 1, left, right), { left, right });
  return columns.every(({ figures, words }) => figures + words > 0) ? { left, right } : null;
}

/** Whether every text of a row stands under a group of columns, or reaches down from the row above. */
function partsGroups(grid: Grid, row: number, { left, right }: Stretch): boolean {
  let groups = 0;
  for (let column = left; column <= right; column += 1) {
    if ((grid.mergeAt(row, column)?.top ?? row) < row || !grid.cell(row, column)) continue;
    const over = grid.mergeAt(row - 1, column);
    if (!over || over.right === over.left || over.left < left || over.right > right) return false;
    groups += 1;
  }
  return groups > 0;
}
