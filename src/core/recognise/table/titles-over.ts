import { periodWords } from "../period/period-words";
import type { Grid } from "./grid";
import type { Stretch } from "./header-row";
import { textsBetween } from "./surroundings";

/**
 * The texts above a table, which may be one of several side by side. On a row that names a period over the table itself, those over its
 * neighbours are not its own (2022年上半年 on the left, 2023年上半年 on the right).
 */
export function titlesOver(
  grid: Grid,
  from: number,
  to: number,
  own: Stretch,
  beside: readonly Stretch[],
): readonly string[] {
  if (beside.length === 0) return textsBetween(grid, from, to);
  const texts: string[] = [];
  for (let row = from; row < to; row += 1) {
    const namesOwn = columnsOfPeriods(grid, row).some((area) => overlap(area, own));
    const foreign = columnsOfPeriods(grid, row).filter(
      (area) => !overlap(area, own) && beside.some((other) => overlap(area, other)),
    );
    const dropped = namesOwn ? foreign.map(({ left }) => grid.text(row, left)) : [];
    texts.push(...textsBetween(grid, row, row + 1).filter((text) => !dropped.includes(text)));
  }
  return texts;
}

function columnsOfPeriods(grid: Grid, row: number): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let column = 0; column < grid.widthOf(row); column += 1) {
    if (grid.cell(row, column)?.kind !== "text" || !periodWords(grid.text(row, column))) continue;
    found.push({ left: column, right: grid.mergeAt(row, column)?.right ?? column });
  }
  return found;
}

const overlap = (one: Stretch, other: Stretch): boolean => one.left <= other.right && other.left <= one.right;
