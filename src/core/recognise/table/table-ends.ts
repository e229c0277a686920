import type { HeaderColumn } from "./block";
import type { Grid } from "./grid";
import type { IsName } from "./header-row";

/** The blank row after which labels with values beside them follow the table, or null. */
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
  for (let row = from + 1; row + 1 < end; row += 1) {
    if (!isBlank(row)) continue;
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
export function afterColumnNumbers(grid: Grid, row: number, left: number, right: number): number {
  const marks: string[] = [];
  for (let column = left; column <= right; column += 1) {
    const cell = grid.cell(row, column);
    if (cell?.kind === "number") marks.push(String(cell.value));
    else if (cell) marks.push(grid.text(row, column));
  }
  const numbers = marks
    .filter((mark) => !/^[甲乙丙丁戊]$/.test(mark))
    .map((mark) => Number(/^[(（]?[A-Z]?(\d+)/.exec(mark)?.[1]));
  const counts =
    numbers.length >= 2 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? NaN) + 1);
  const isNumbering =
    counts &&
    (numbers.length < marks.length || (numbers[0] === 1 && numbers.length >= 3 && numbers.length === right - left + 1));
  return isNumbering ? row + 1 : row;
}
