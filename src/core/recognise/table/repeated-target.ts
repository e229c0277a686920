import type { Grid } from "./grid";
import { headerText, type Stretch } from "./header-row";

/** 目标任务 under one group after the other is what each of them has to reach. */
export function isRepeatedTarget(grid: Grid, row: number, column: number, { left, right }: Stretch): boolean {
  const text = headerText(grid, row, column);
  if (!/目标|任务/.test(text)) return false;
  const bare = (at: number): string => headerText(grid, row, at).replace(/[(（].*$/, "");
  let alike = 0;
  for (let at = left; at <= right; at += 1) if (bare(at) === bare(column)) alike += 1;
  return alike > 1;
}
