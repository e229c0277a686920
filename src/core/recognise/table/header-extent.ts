import { plainText } from "../measure/plain-text";
import { parseFigure } from "../measure/figure";
import { isColumnNumbers } from "./column-numbers";
import { headerText, type Stretch } from "./header-row";
import { headerRole, type HeaderRole } from "./header-role";
import type { Grid } from "./grid";
import { isNote } from "./surroundings";

/** First and last row of a header. */
export interface HeaderExtent {
  readonly top: number;
  readonly bottom: number;
}

const MOST_ROWS = 4;
/** What stands in a column by itself: a text above it is a title, not a group. */
const UNGROUPED: readonly HeaderRole[] = ["unit", "office", "deadline", "remark"];

/** What may stand over the column of labels to say what the groups beside it are. */
const CORNER = /^(?:年度|年份|时间|期间|时期|学年|项目|指标)$/;

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

/** Columns that hold serials, labels and units, or the first one where no header says so. */
function idColumnsOf(grid: Grid, row: number, stretch: Stretch): readonly number[] {
  const named = columnsWith(grid, row, stretch, ["serial", "label", "entity"]);
  const found = named.filter((column, at) => at === 0 || !headsGroup(grid, row, column));
  if (found.length > 0) return found;
  return groupsBesideDeeper(grid, row, stretch) ? [] : [stretch.left];
}

/** A group of columns on the left and cells that reach further down beside it: the row below parts the group. */
function groupsBesideDeeper(grid: Grid, row: number, { left, right }: Stretch): boolean {
  if (!headsGroup(grid, row, left)) return false;
  for (let column = left; column <= right; column += 1) {
    const merge = grid.mergeAt(row, column);
    if (merge && merge.bottom > row) return true;
  }
  return false;
}

/** 幼儿园 over 2020年 and 2021年 is a group of columns and names no rows. */
function headsGroup(grid: Grid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  if (!merge || merge.right === merge.left || merge.bottom > row) return false;
  for (let below = merge.left; below <= merge.right; below += 1) {
    if (headerText(grid, row + 1, below) === "") return false;
  }
  return true;
}

function columnsWith(
  grid: Grid,
  row: number,
  { left, right }: Stretch,
  roles: readonly HeaderRole[],
): readonly number[] {
  const found: number[] = [];
  for (let column = left; column <= right; column += 1) {
    if (roles.includes(headerRole(headerText(grid, row, column)).role)) found.push(column);
  }
  return found;
}

/** A row below belongs to the header when the header's merges reach into it, or when it has texts but no label. */
function isContinued(grid: Grid, next: number, { left, right }: Stretch, ids: readonly number[]): boolean {
  if (next >= grid.height || isColumnNumbers(grid, next, { left, right })) return false;
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
    if (cell.kind === "text" && isData(cell.value)) return false;
    texts += 1;
  }
  return texts > 0 || reached === right - left + 1;
}

const isData = (text: string): boolean =>
  plainText(text).length > 30 || (parseFigure(text).state !== "unreadable" && headerRole(text).role !== "period");

/** A row above belongs to the header when it only heads value columns: groups and periods, no title, no note. */
function isUpperHeader(grid: Grid, row: number, { left, right }: Stretch, ids: readonly number[]): boolean {
  if (row < 0) return false;
  let groups = 0;
  let periods = 0;
  let names = 0;
  for (let column = 0; column < grid.widthOf(row); column += 1) {
    const text = headerText(grid, row, column);
    const cell = grid.cell(row, column);
    if (cell && text === "") return false;
    if (text === "") continue;
    if (isNote(text)) return false;
    if (column < left || column > right) continue;
    const merge = grid.mergeAt(row, column);
    // A cell that reaches down into the header, such as the label's, belongs to it already.
    if (merge && merge.bottom > row && merge.left === merge.right) continue;
    const { role } = headerRole(text);
    if (role === "period") periods += 1;
    if (ids.includes(column) && CORNER.test(text.replace(/ /g, "")) && merge === undefined) {
      names += 1;
      continue;
    }
    if (ids.includes(column) || plainText(text).length > 24) return false;
    if (merge && (merge.left < left || merge.right > right || ids.some((id) => id >= merge.left && id <= merge.right)))
      return false;
    if (role !== "none" || (merge && merge.right > merge.left)) groups += 1;
  }
  return groups > 0 && (names === 0 || periods === groups);
}
