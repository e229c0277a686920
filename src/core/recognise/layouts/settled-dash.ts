import { parseFigure } from "../measure/figure";
import type { Block } from "../table/block";
import { isOnlyMark } from "../../model/only-mark";
import type { ListColumns } from "./list-columns";
import type { FigureColumn } from "./value-columns";

/** Sums of figures as they are written differ by no more than this. */
const NOISE = 1e-9;

/**
 * Whether a dash in a column for a stage or place says that there is nothing to count: the total beside it is what the
 * other stages or places of the row come to, or it is so in another row with a dash in that column. Without such a total
 * nobody can tell what a dash stands for.
 */
export function isSettledDash(block: Block, columns: ListColumns, row: number, column: FigureColumn): boolean {
  const isDash = (at: number): boolean => isOnlyMark(block.grid.text(at, column.column));
  if (column.role !== "value" || column.entity === "" || !isDash(row)) return false;
  if (addsUp(block, columns, row, column)) return true;
  for (let other = block.top; other < block.bottom; other += 1)
    if (other !== row && isDash(other) && addsUp(block, columns, other, column)) return true;
  return false;
}

/** Whether the figures of a row come to its total when its marks are taken for nothing. */
function addsUp({ grid }: Block, { figures }: ListColumns, row: number, { period }: FigureColumn): boolean {
  const valueAt = (at: number): number => {
    const cell = grid.cell(row, at);
    if (cell?.kind === "number") return cell.value;
    if (cell?.kind !== "text") return NaN;
    if (isOnlyMark(cell.value)) return 0;
    const figure = parseFigure(cell.value);
    return figure.state === "ok" && figure.bound === "exact" ? figure.value : NaN;
  };
  const beside = figures.filter((figure) => figure.role === "value" && figure.period === period);
  const totals = beside.filter(({ entity }) => entity === "");
  const [total] = totals;
  if (!total || totals.length > 1) return false;
  const parts = beside.filter(({ entity }) => entity !== "").map((part) => valueAt(part.column));
  const sum = parts.reduce((added, value) => added + value, 0);
  const whole = valueAt(total.column);
  return whole !== 0 && Math.abs(sum - whole) <= NOISE * Math.max(1, Math.abs(whole));
}
