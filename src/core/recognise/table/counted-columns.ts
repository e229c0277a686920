import { closedText } from "../measure/plain-text";
import type { HeaderColumn } from "./block";
import type { Grid } from "./grid";
import { isFigureCell } from "./is-figure";
import { isOnlyMark } from "../../model/only-mark";

/** What is counted as often as it is named; of 年级 and 班别 the figures are the names. */
const COUNTED = /^(?:学校|幼儿园|园所|乡镇|街道|镇街|乡镇街道)(?:\([^()]*\))?$/;
const LOOKED_AT = 60;

/**
 * The columns of a table where 幼儿园 over nothing but figures heads no names: beside 小学 and 初中 it says whose figures
 * they are. A column of words before it has to name the rows.
 */
export function countedColumns(
  grid: Grid,
  columns: readonly HeaderColumn[],
  top: number,
  bottom: number,
): readonly HeaderColumn[] {
  const isCounted = ({ column, role, path }: HeaderColumn, index: number): boolean =>
    role === "entity" &&
    COUNTED.test(closedText(path.at(-1) ?? "")) &&
    held(grid, column, top, bottom) === "figures" &&
    columns.slice(0, index).some((before) => held(grid, before.column, top, bottom) === "words");
  return columns.map((header, index) => (isCounted(header, index) ? { ...header, role: "none" as const } : header));
}

/** Whether a column holds only figures and marks in place of them, or mostly words. */
function held(grid: Grid, column: number, top: number, bottom: number): "figures" | "words" | "neither" {
  let [figures, words] = [0, 0];
  for (let row = top; row < Math.min(bottom, top + LOOKED_AT); row += 1) {
    const cell = grid.cell(row, column);
    if (!cell || (cell.kind === "text" && isOnlyMark(cell.value))) continue;
    if (isFigureCell(cell)) figures += 1;
    else words += 1;
  }
  if (words === 0) return figures > 0 ? "figures" : "neither";
  return words > figures ? "words" : "neither";
}
