import type { HeaderColumn } from "./block";
import type { Grid } from "./grid";
import { isFigureCell } from "./is-figure";
import { targetWords } from "./target-names";

/** 目标内容 ranks like 工作任务: behind it a class (类别) is only where its names are sorted. */
const RANK = 4;
const RANK_OF_CLASS = 1;

/** The columns where the first headed 目标… names the rows, because names stand below it and no other column has them. */
export function withTargetNames(columns: readonly HeaderColumn[], grid: Grid, from: number): readonly HeaderColumn[] {
  const labels = columns.filter(({ role }) => role === "label");
  if (labels.some(({ labelRank }) => labelRank > RANK_OF_CLASS)) return columns;
  const targets = columns.filter(({ role }) => role === "target");
  const named = targets.find(({ column }) => {
    const words = targetWords(grid, from, column);
    return words === "names" || (words === "tasks" && labels.length === 0);
  });
  const holdsMore = columns.some(
    (column) => column !== named && ["target", "value", "period", "completion"].includes(column.role),
  );
  if (!named || !holdsMore || isNamedBefore(columns, named, grid, from)) return columns;
  return columns.map((column) => (column === named ? { ...column, role: "label", labelRank: RANK } : column));
}

/** Whether 目标任务 behind columns of classes (类别) names the rows: it is no column of targets then. */
export const namesWithinClasses = (
  column: HeaderColumn,
  labels: readonly HeaderColumn[],
  grid: Grid,
  from: number,
): boolean =>
  labels.every((other) => other === column || other.labelRank <= RANK_OF_CLASS) &&
  targetWords(grid, from, column.column) === "names";

/** Whether a column that no word explains names every row before the targets do. */
function isNamedBefore(
  columns: readonly HeaderColumn[],
  { column: end }: HeaderColumn,
  grid: Grid,
  from: number,
): boolean {
  const texts = (column: number): ReadonlySet<string> => {
    const found = new Set<string>();
    for (let row = from; row < grid.height && grid.widthOf(row) > 0; row += 1) {
      const cell = grid.cell(row, column);
      if (cell?.kind === "text" && !isFigureCell(cell)) found.add(cell.value);
    }
    return found;
  };
  const owed = texts(end).size;
  return columns.some(({ column, role }) => role === "none" && column < end && texts(column).size >= owed);
}
