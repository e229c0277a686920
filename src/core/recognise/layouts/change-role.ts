import { describeFormat } from "../../model/number-format";
import type { Block, HeaderColumn } from "../table/block";

const LOOKED_AT = 40;

/**
 * Whether a derived column holds differences or percentages, or null for other columns. A bare 同比 does not say: then
 * the formulas tell (a quotient or a difference), or the way its figures are shown.
 */
export function changeRole(
  { grid, top, bottom }: Block,
  { role, column, path }: HeaderColumn,
): "change" | "changePercent" | null {
  if (role === "change" || role === "changePercent") return role;
  if (role !== "change?") return null;
  for (let row = top; row < Math.min(bottom, top + LOOKED_AT); row += 1) {
    const cell = grid.cell(row, column);
    if (cell?.formula) return /[/]/.test(cell.formula) ? "changePercent" : "change";
    if (cell?.kind === "number" && describeFormat(cell.format).isPercent) return "changePercent";
    if (cell?.kind === "text" && /[%％]/.test(cell.value)) return "changePercent";
  }
  return /同比$|增长|增速/.test(path.at(-1) ?? "") ? "changePercent" : "change";
}
