import { bodyShape, holdsFigures, holdsWords } from "./body-shape";
import type { Grid } from "./grid";
import { headerRole, type HeaderRole } from "./header-role";
import { headerText, textStretches, type Stretch } from "./header-row";

/** Parts a header row where the columns begin anew: 序号｜指标｜数值｜序号｜指标｜数值, or a second table after a gap. */
export function sideBySide(grid: Grid, row: number, { left, right }: Stretch): readonly Stretch[] {
  const parts: Stretch[] = [];
  let start = left;
  let seen = new Set<string>();
  let hasValues = false;
  for (let column = left; column <= right; column += 1) {
    const text = headerText(grid, row, column);
    if ((grid.mergeAt(row, column)?.left ?? column) !== column) continue;
    const { role } = headerRole(text);
    const isId = isIdRole(role);
    const afterGap = column > start && headerText(grid, row, column - 1) === "";
    if (afterGap && hasValues && isTitle(grid, row, column)) return [...parts, { left: start, right: column - 2 }];
    if (isId && hasValues && (seen.has(text) || afterGap)) {
      parts.push({ left: start, right: afterGap ? column - 2 : column - 1 });
      start = column;
      seen = new Set();
      hasValues = false;
    }
    if (isId) seen.add(text);
    else if (text !== "") hasValues = true;
  }
  return [...parts, ...besideTitle(grid, row, { left: start, right })];
}

/** Whether a text heads a table of its own that begins one row lower: merged, with names or serials right below it. */
function isTitle(grid: Grid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  if (!merge || merge.right === merge.left || merge.bottom > row) return false;
  return isIdRole(headerRole(headerText(grid, row + 1, column)).role);
}

const isIdRole = (role: HeaderRole): boolean => role === "serial" || role === "label" || role === "entity";

/** Whether each text of a row (2022年上半年｜2023年上半年) stands over one of several tables that begin a row lower. */
export function titlesTables(grid: Grid, row: number, { left, right }: Stretch): boolean {
  const [below] = textStretches(grid, row + 1);
  const parts = below ? sideBySide(grid, row + 1, below) : [];
  if (parts.length < 2) return false;
  for (let column = left; column <= right; column += 1) {
    const merge = grid.mergeAt(row, column);
    if (headerText(grid, row, column) === "" || (merge?.left ?? column) !== column) continue;
    const part = parts.find((one) => one.left === column);
    const isOver = part && (merge?.right ?? column) <= part.right && (merge?.bottom ?? row) === row;
    if (!isOver || !isIdRole(headerRole(headerText(grid, row + 1, column)).role)) return false;
  }
  return true;
}

/** How far above a header its title stands. */
const REACH = 3;

/** Parts off the columns that begin where the table's own title ends, with nothing above them. */
function besideTitle(grid: Grid, row: number, { left, right }: Stretch): readonly Stretch[] {
  const whole = [{ left, right }];
  let end = right;
  for (let above = row - 1; above >= Math.max(0, row - REACH); above -= 1) {
    const title = grid.mergeAt(above, left);
    if (title?.left === left && title.right > left + 1) end = title.right;
  }
  if (end > right - 2) return whole;
  for (let above = row - 1; above >= Math.max(0, row - REACH); above -= 1) {
    for (let column = end + 1; column <= right; column += 1) if (grid.text(above, column) !== "") return whole;
  }
  const beside = { left: end + 1, right };
  const { rows, columns } = bodyShape(grid, row + 1, beside);
  const [names, ...others] = columns;
  const isList = rows > 1 && names !== undefined && holdsWords(names) && others.some(holdsFigures);
  return isList ? [{ left, right: end }, beside] : whole;
}
