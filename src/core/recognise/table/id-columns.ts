import { beginsWithFigures } from "./begins-with-figures";
import type { Grid } from "./grid";
import { headerRole, type HeaderRole } from "./header-role";
import { headerText, type Stretch } from "./header-row";
import { isRepeatedTarget } from "./repeated-target";

/** Columns that hold serials, labels and units, or the first one where no header says so. */
export function idColumnsOf(grid: Grid, row: number, stretch: Stretch): readonly number[] {
  const named = columnsWith(grid, row, stretch, ["serial", "label", "entity"]).filter(
    (column) => !isRepeatedTarget(grid, row, column, stretch),
  );
  const found = named.filter((column, at) => at === 0 || !headsGroup(grid, row, column));
  if (found.length > 0) return found;
  return groupsBesideDeeper(grid, row, stretch) || beginsWithFigures(grid, row, stretch) ? [] : [stretch.left];
}

/** A group of columns on the left and cells that reach further down beside it: the row below parts the group. */
function groupsBesideDeeper(grid: Grid, row: number, { left, right }: Stretch): boolean {
  if (!headsGroup(grid, row, left)) return false;
  for (let column = left; column <= right; column += 1) {
    const merge = grid.mergeAt(row, column);
    if (merge && merge.bottom > row) return true;
  }
  return false;
}

/** 幼儿园 over 2020年 and 2021年 is a group of columns and names no rows. */
function headsGroup(grid: Grid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  if (!merge || merge.right === merge.left || merge.bottom > row) return false;
  for (let below = merge.left; below <= merge.right; below += 1) {
    if (headerText(grid, row + 1, below) === "") return false;
  }
  return true;
}

/** The columns of a row whose header says one of these. */
export function columnsWith(
  grid: Grid,
  row: number,
  { left, right }: Stretch,
  roles: readonly HeaderRole[],
): readonly number[] {
  const found: number[] = [];
  for (let column = left; column <= right; column += 1) {
    if (roles.includes(headerRole(headerText(grid, row, column)).role)) found.push(column);
  }
  return found;
}
