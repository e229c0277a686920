import type { Grid } from "../table/grid";
import { headerRole } from "../table/header-role";
import type { Pair } from "./find-pair";

const MOST_ABOVE = 60;
const REACHED: readonly string[] = ["value", "period", "completion"];

/** Whether a value stands under 目标值 or 计划数 while another column on its right says what was reached: it is not the figure. */
export function isUnderTarget(grid: Grid, { row, at }: Pair): boolean {
  if (at.row !== row) return false;
  for (let above = row - 1; above >= Math.max(0, row - MOST_ABOVE) && grid.widthOf(above) > 0; above -= 1) {
    if (headerRole(grid.text(above, at.column)).role !== "target") continue;
    for (let column = at.column + 1; column < grid.widthOf(above); column += 1)
      if (REACHED.includes(headerRole(grid.text(above, column)).role)) return true;
  }
  return false;
}
