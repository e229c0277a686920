import { closedText } from "../measure/plain-text";
import { unitMeaning } from "../measure/unit";
import type { Grid } from "./grid";
import { headerRole } from "./header-role";

const LOOKED_AT = 6;
/** 是 and 级 are as short as units; names of bodies and places are not. */
const SHORTEST = 2;

const TOTAL = /^(?:合计|总计|小计|共计)$/;

/**
 * Whether 单位 heads names of schools, towns and other bodies, as it does where none of the texts below it is a unit or says
 * what its row holds.
 */
export function headsBodies(grid: Grid, row: number, column: number): boolean {
  let names = 0;
  const first = (grid.mergeAt(row, column)?.bottom ?? row) + 1;
  for (let below = first; below < Math.min(grid.height, first + LOOKED_AT); below += 1) {
    const text = closedText(grid.text(below, column));
    if (text === "") continue;
    if (text.length < SHORTEST || unitMeaning(text)) return false;
    if (TOTAL.test(text)) continue;
    if (headerRole(text).role !== "none") return false;
    names += 1;
  }
  return names > 1;
}
