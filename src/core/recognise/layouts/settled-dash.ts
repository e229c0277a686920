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
  if (column.role !== "value" || column.entity === "" || !isDashAt(block, row, column)) return false;
  return addsUp(block, columns, row, column) || isSettledColumn(block, columns, column);
}

const isDashAt = ({ grid }: Block, row: number, { column }: FigureColumn): boolean =>
  isOnlyMark(grid.text(row, column));

/** A long list with many dashes asks the same of a column for each of them. */
const settled = new WeakMap<FigureColumn, boolean>();

/** Whether any row with a dash in the column adds up without it. */
function isSettledColumn(block: Block, columns: ListColumns, column: FigureColumn): boolean {
  let known = settled.get(column);
  for (let row = block.top; known === undefined && row < block.bottom; row += 1)
    if (isDashAt(block, row, column) && addsUp(block, columns, row, column)) known = true;
  settled.set(column, (known ??= false));
  return known;
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
