import type { Grid } from "./grid";
import { headerRole } from "./header-role";
import { headerText, type Stretch } from "./header-row";

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
    const isId = role === "serial" || role === "label" || role === "entity";
    const afterGap = column > start && headerText(grid, row, column - 1) === "";
    if (isId && hasValues && (seen.has(text) || afterGap)) {
      parts.push({ left: start, right: afterGap ? column - 2 : column - 1 });
      start = column;
      seen = new Set();
      hasValues = false;
    }
    if (isId) seen.add(text);
    else if (text !== "") hasValues = true;
  }
  return [...parts, { left: start, right }];
}
