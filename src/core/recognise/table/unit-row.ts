import { closedText } from "../measure/plain-text";
import type { Grid } from "./grid";
import type { Stretch } from "./header-row";
import { headerUnit } from "./header-unit";
import { isOnlyMark } from "../../model/only-mark";

/** What may stand before units under the header of the rows' names, and names no row: （镇）, 单位. */
const STUB = /^\([^()]{1,4}\)$|^(?:计量)?单位:?$/;

/**
 * Whether a row says the units of the columns and nothing else: each of its cells is a unit, two at least, and what stands under
 * the header of the rows' names is a bracket, a mark or nothing.
 */
export function isUnitRow(grid: Grid, row: number, { left, right }: Stretch, ids: readonly number[]): boolean {
  let units = 0;
  for (let column = left; column <= right; column += 1) {
    const cell = grid.cell(row, column);
    if (!cell) continue;
    const text = closedText(grid.text(row, column));
    if (ids.includes(column)) {
      if (!STUB.test(text) && !isOnlyMark(text)) return false;
    } else if (text !== "" && headerUnit(text) === text.replace(/^\(|\)$/g, "")) units += 1;
    else return false;
  }
  return units > 1;
}
