import type { Grid } from "./grid";

/** ≥50个, 不低于95%. */
const BOUND =
  /^\s*(?:≥|≤|>=|<=|＞|＜|>|<|不低于|不少于|不高于|不超过|不小于|不大于|控制在|高于|低于)\s*\d|以[上内下]\s*$/;
const LOOKED_AT = 30;

/** Whether a column states for the most part what is owed, and no figures that were reached. */
export function holdsBounds(grid: Grid, from: number, column: number): boolean {
  let [bounds, figures] = [0, 0];
  for (let row = from; row < Math.min(grid.height, from + LOOKED_AT); row += 1) {
    const text = grid.text(row, column);
    if (grid.cell(row, column)?.kind === "number" || /\d/.test(text)) figures += 1;
    if (BOUND.test(text)) bounds += 1;
  }
  return bounds > 0 && bounds * 2 >= figures;
}
