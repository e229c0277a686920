import { parseFigure } from "../measure/figure";
import type { Block } from "../table/block";
import { isOnlyMark } from "../table/only-mark";
import type { ListColumns } from "./list-columns";
import type { FigureColumn } from "./value-columns";

/** Sums of figures as they are written differ by no more than this. */
const NOISE = 1e-9;

/**
 * Whether a dash in a column for a stage or place says that there is nothing to count: the total beside it is what the
 * other stages or places of the row come to. Without such a total nobody can tell what a dash stands for.
 */
export function isSettledDash({ grid }: Block, { figures }: ListColumns, row: number, column: FigureColumn): boolean {
  const valueAt = (at: number): number => {
    const cell = grid.cell(row, at);
    if (cell?.kind === "number") return cell.value;
    if (cell?.kind !== "text") return NaN;
    if (isOnlyMark(cell.value)) return 0;
    const figure = parseFigure(cell.value);
    return figure.state === "ok" && figure.bound === "exact" ? figure.value : NaN;
  };
  if (column.role !== "value" || column.entity === "" || !isOnlyMark(grid.text(row, column.column))) return false;
  const beside = figures.filter(({ role, period }) => role === "value" && period === column.period);
  const totals = beside.filter(({ entity }) => entity === "");
  const [total] = totals;
  if (!total || totals.length > 1) return false;
  const parts = beside.filter(({ entity }) => entity !== "").map((part) => valueAt(part.column));
  const sum = parts.reduce((added, value) => added + value, 0);
  const whole = valueAt(total.column);
  return whole !== 0 && Math.abs(sum - whole) <= NOISE * Math.max(1, Math.abs(whole));
}
