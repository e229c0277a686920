import { closedText } from "../measure/plain-text";
import type { HeaderColumn } from "./block";
import type { Grid } from "./grid";

const RATE = /^(?:比率|比例|比值|占比|率|百分比|百分率|指标值|计算结果)(?:\([^()]*\))?$/;

/**
 * 指标名称｜分子｜分母｜比率: beside what it is made of, the rate is the value of the indicators, whatever it is called. A
 * column of bare fractions (0.967) is left to the check of its quotients.
 */
export function withRates(
  grid: Grid,
  columns: readonly HeaderColumn[],
  top: number,
  bottom: number,
): readonly HeaderColumn[] {
  const leaves = columns.map(({ path }) => closedText(path.at(-1) ?? ""));
  const isMade = ["分子", "分母"].every((part) => leaves.some((leaf) => leaf.startsWith(part)));
  if (!isMade || columns.some(({ role }) => role === "value" || role === "period")) return columns;
  const at = leaves.findIndex((leaf) => RATE.test(leaf));
  const rate = columns[at];
  if (!rate || holdsFractions(grid, rate.column, top, bottom)) return columns;
  return columns.map((column, place) => (place === at ? { ...column, role: "value" } : column));
}

function holdsFractions(grid: Grid, column: number, top: number, bottom: number): boolean {
  for (let row = top; row < bottom; row += 1) {
    const cell = grid.cell(row, column);
    if (cell?.kind === "number" && !cell.format.includes("%") && Math.abs(cell.value) <= 1) return true;
  }
  return false;
}
