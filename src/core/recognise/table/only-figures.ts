import { closedText } from "../measure/plain-text";
import type { HeaderColumn } from "./block";
import type { Grid } from "./grid";
import type { IsName } from "./header-row";
import { isFigureCell } from "./is-figure";

/** What is compared, planned, derived, or somebody else's. */
const OTHER =
  /[上去往]|(?<![目当])前|同期|目标|任务|计划|规划|预|应|差|缺|比|率|增|减|幅|排|位次|名次|分|权重|标准|底线|要求|编号|代码|年限|页|省|市|国|平均|均|%|基数|起点|上限|下限|单价|明年|线|警戒|参考|测算|理论|控制|指导|定额|编制|额度|下达|必|校验|检验|电话|时|频|周期|小数|责任|来源|等级|范围/;
/** What the values of a list are headed by, whatever stands before: 核实数, 取值, 汇总. */
const VALUE = /(?:[数值量额计况据果绩期末底前止实总成际]|汇总|[全本我][县区]|县级|个数)(?:\([^()]*\))?$/;
const MOST_WORDS = 8;
const LOOKED_AT = 60;
const FIGURES: readonly HeaderColumn["role"][] = ["value", "period", "target", "completion", "entity"];

/**
 * The columns of a list of indicators where the only one with figures holds their values, whatever it is headed: 取值,
 * 核实数. A header that tells of a plan, a comparison or somebody else's figures is left alone.
 */
export function withOnlyFigures(
  grid: Grid,
  columns: readonly HeaderColumn[],
  [top, bottom]: readonly [number, number],
  isName: IsName,
): readonly HeaderColumn[] {
  const label = columns.find(({ role }) => role === "label");
  if (!label || columns.some(({ role }) => FIGURES.includes(role))) return columns;
  const open = columns.filter(({ role, path }) => role === "none" && path.length > 0);
  const [only, other] = open.filter(({ column }) => holdsFigures(grid, column, top, bottom));
  if (!only || other || only.path.length > 1) return columns;
  const header = closedText(only.path[0] ?? "");
  if (header.length > MOST_WORDS || OTHER.test(header) || !VALUE.test(header) || isName(header)) return columns;
  if (!namesIndicators(grid, label.column, only.column, top, bottom, isName)) return columns;
  return columns.map((column) => (column === only ? { ...column, role: "value" } : column));
}

function holdsFigures(grid: Grid, column: number, top: number, bottom: number): boolean {
  for (let row = top; row < Math.min(bottom, top + LOOKED_AT); row += 1)
    if (isFigureCell(grid.cell(row, column))) return true;
  return false;
}

/** Whether most of the rows with a figure are called like indicators. */
function namesIndicators(
  grid: Grid,
  label: number,
  figures: number,
  top: number,
  bottom: number,
  isName: IsName,
): boolean {
  let [named, rows] = [0, 0];
  for (let row = top; row < Math.min(bottom, top + LOOKED_AT); row += 1) {
    if (!isFigureCell(grid.cell(row, figures))) continue;
    rows += 1;
    if (isName(grid.text(row, label))) named += 1;
  }
  return named * 2 > rows;
}
