import { closedText } from "../measure/plain-text";
import { unitMeaning } from "../measure/unit";
import type { Grid } from "./grid";
import type { Stretch } from "./header-row";
import { filledBetween } from "./plain-end";

/**
 * Whether a blank row stands above a row of a stretch, with nothing between them but a title, a line of units, or a title
 * over its line of units.
 */
export function isBehindBlank(grid: Grid, row: number, stretch: Stretch): boolean {
  const filledAt = (at: number): number => filledBetween(grid, at, stretch);
  if (filledAt(row - 1) === 0) return true;
  const above = isUnitLine(grid, row - 1, stretch) ? row - 1 : row;
  return filledAt(above - 1) === 0 || (filledAt(above - 1) === 1 && filledAt(above - 2) === 0);
}

/** 单位：万元 on a row of its own, beside a title, or beside who has made the table. */
function isUnitLine(grid: Grid, row: number, { left, right }: Stretch): boolean {
  const texts: string[] = [];
  for (let column = left; column <= right; column += 1) {
    if (grid.cell(row, column)) texts.push(closedText(grid.text(row, column)));
  }
  const last = texts.at(-1) ?? "";
  const isUnit = UNIT_LINE.test(last) || unitMeaning(last.replace(/^\(|\)$/g, "")) !== null;
  return last !== "" && texts.length < 3 && isUnit;
}

const UNIT_LINE = /^\(?(?:计量|金额|货币)?单位[:：]/;
