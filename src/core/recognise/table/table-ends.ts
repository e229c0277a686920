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

/** The row after the last one of a table whose next one has a title with its unit right above its header. */
export function beforeTitleLines(grid: Grid, after: number, next: number): number {
  if (next >= grid.height) return next;
  let row = next;
  while (row - 1 > after && isTitleLine(grid, row - 1)) row -= 1;
  return row;
}

/** 表Ⅰ－2 义务教育经费投入情况 and 单位：万元 on one row, or a title over several columns. */
function isTitleLine(grid: Grid, row: number): boolean {
  if (filledCells(grid, row) > 3) return false;
  let isTitle = false;
  for (let column = 0; column < grid.widthOf(row); column += 1) {
    const cell = grid.cell(row, column);
    if (!cell) continue;
    if (cell.kind !== "text") return false;
    const merge = grid.mergeAt(row, column);
    isTitle ||= UNIT_LINE.test(grid.text(row, column)) || (merge !== undefined && merge.right - merge.left > 2);
  }
  return isTitle;
}

const UNIT_LINE = /^(?:计量|金额)?单位[:：]/;

function filledCells(grid: Grid, row: number): number {
  let count = 0;
  for (let column = 0; column < grid.widthOf(row); column += 1) if (grid.cell(row, column)) count += 1;
  return count;
}

/** Skips the row that numbers the columns (甲 乙 1 2 3, L1 L2 L3), and a blank one before it. */
export function afterColumnNumbers(grid: Grid, row: number, left: number, right: number): number {
  const at = filledCells(grid, row) === 0 ? row + 1 : row;
  return isColumnNumbers(grid, at, { left, right }) ? at + 1 : row;
}
