import type { HeaderColumn } from "./block";
import { isColumnNumbers } from "./column-numbers";
import type { Grid } from "./grid";
import type { IsName } from "./header-row";

/** The row from which labels with values beside them follow the table: after a blank row, or under other labels; or null. */
export function pairsFrom(
  grid: Grid,
  columns: readonly HeaderColumn[],
  from: number,
  end: number,
  isName: IsName,
): number | null {
  const left = columns[0]?.column ?? 0;
  const right = columns.at(-1)?.column ?? left;
  const labels = columns.filter(({ role }) => role === "label" || role === "entity").map(({ column }) => column);
  const isBlank = (row: number): boolean => {
    for (let column = left; column <= right; column += 1) if (grid.cell(row, column)) return false;
    return true;
  };
  const named = columns.filter(({ path }) => path.some(isName)).map(({ column }) => column);
  for (let row = from; row < end; row += 1) {
    if (named.some((column) => grid.cell(row, column)?.kind === "text" && isName(grid.text(row, column)))) return row;
    if (row === from || row + 1 === end || !isBlank(row)) continue;
    for (let column = left; column <= right; column += 1) {
      const text = labels.includes(column) ? "" : grid.text(row + 1, column);
      if (text !== "" && isName(text)) return row;
    }
  }
  return null;
}

/** Titles of a lower table begin where the rows with several cells of the table above it end. */
export function lastDataRow(grid: Grid, after: number, before: number): number {
  if (after < 0) return 0;
  let row = before;
  while (row - 1 > after && filledCells(grid, row - 1) <= 2) row -= 1;
  return row;
}

function filledCells(grid: Grid, row: number): number {
  let count = 0;
  for (let column = 0; column < grid.widthOf(row); column += 1) if (grid.cell(row, column)) count += 1;
  return count;
}

/** Skips the row that numbers the columns (甲 乙 1 2 3, L1 L2 L3). */
export const afterColumnNumbers = (grid: Grid, row: number, left: number, right: number): number =>
  isColumnNumbers(grid, row, { left, right }) ? row + 1 : row;
