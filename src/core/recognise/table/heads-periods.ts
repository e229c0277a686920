import { periodText } from "../period/period-number";
import { periodWords } from "../period/period-words";
import type { Grid } from "./grid";

const PERIODS = /^(?:统计|报告|填报)?(?:年度?|年份|年月|月份?|月度|季度|学年|学期|时间|日期|期间|时期|期)$/;

/** Whether a row heads a column of periods: 年月 over 202401, 统计日期 over 2024年3月31日. */
export function headsPeriods(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) {
    if (!PERIODS.test(grid.text(row, column).replace(/ /g, ""))) continue;
    const below = periodText(grid.cell(row + 1, column), () => undefined) || grid.text(row + 1, column);
    if (below !== "" && periodWords(below) !== null) return true;
  }
  return false;
}
