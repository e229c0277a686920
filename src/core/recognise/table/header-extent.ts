import { plainText } from "../measure/plain-text";
import { parseFigure } from "../measure/figure";
import { isColumnNumbers } from "./column-numbers";
import { headerText, type Stretch } from "./header-row";
import { headerRole, type HeaderRole } from "./header-role";
import type { Grid } from "./grid";
import { columnsWith, idColumnsOf } from "./id-columns";
import { isAmongSizeClasses } from "./size-classes";
import { isUnitRow } from "./unit-row";
import { isUpperHeader } from "./upper-header";

/** First and last row of a header. */
export interface HeaderExtent {
  readonly top: number;
  readonly bottom: number;
}

const MOST_ROWS = 4;
/** What stands in a column by itself: a text above it is a title, not a group. */
const UNGROUPED: readonly HeaderRole[] = ["unit", "office", "deadline", "remark"];

/** How far a header reaches above and below the row it was found by. */
export function headerExtent(grid: Grid, row: number, stretch: Stretch): HeaderExtent {
  const idColumns = idColumnsOf(grid, row, stretch);
  let bottom = row;
  while (bottom - row < MOST_ROWS && isContinued(grid, bottom + 1, stretch, idColumns)) bottom += 1;
  const ungrouped = [...idColumns, ...columnsWith(grid, row, stretch, UNGROUPED)];
  let top = row;
  while (row - top < 2 && isUpperHeader(grid, top - 1, stretch, ungrouped)) top -= 1;
  return { top, bottom };
}

/** A row below belongs to the header when the header's merges reach into it, or when it has texts but no label. */
function isContinued(grid: Grid, next: number, { left, right }: Stretch, ids: readonly number[]): boolean {
  if (next >= grid.height || isColumnNumbers(grid, next, { left, right })) return false;
  if (isUnitRow(grid, next, { left, right }, ids)) return true;
  let texts = 0;
  let reached = 0;
  for (let column = left; column <= right; column += 1) {
    const reaches = (grid.mergeAt(next, column)?.top ?? next) < next;
    if (ids.includes(column)) {
      if (!reaches && (grid.cell(next, column) || grid.mergeAt(next, column))) return false;
      if (reaches) reached += 1;
      continue;
    }
    if (reaches) {
      reached += 1;
      continue;
    }
    const cell = grid.cell(next, column);
    if (!cell) continue;
    if (headerText(grid, next, column) === "") return false;
    const isClass = cell.kind === "text" && isAmongSizeClasses(cell.value, besideOf(grid, next, column));
    if (cell.kind === "text" && !isClass && isData(cell.value)) return false;
    texts += 1;
  }
  return texts > 0 || reached === right - left + 1;
}

/** The texts of the cells left and right of one. */
const besideOf = (grid: Grid, row: number, column: number): readonly string[] =>
  [column - 1, column + 1].map((at) => grid.text(row, at));

const isData = (text: string): boolean =>
  plainText(text).length > 30 || (parseFigure(text).state !== "unreadable" && headerRole(text).role !== "period");
