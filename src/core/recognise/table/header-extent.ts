import { plainText } from "../measure/plain-text";
import { parseFigure } from "../measure/figure";
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
  while (bottom - row < MOST_ROWS && isContinued(grid, row, bottom + 1, stretch, idColumns)) bottom += 1;
  const ungrouped = [...idColumns, ...columnsWith(grid, row, stretch, UNGROUPED)];
  let top = row;
  while (row - top < 2 && isUpperHeader(grid, top - 1, stretch, ungrouped)) top -= 1;
  return { top, bottom };
}

/** Columns that hold serials, labels and units, or the first one where no header says so. */
function idColumnsOf(grid: Grid, row: number, stretch: Stretch): readonly number[] {
  const found = columnsWith(grid, row, stretch, ["serial", "label", "entity"]);
  return found.length > 0 ? found : [stretch.left];
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
function isContinued(grid: Grid, row: number, next: number, { left, right }: Stretch, ids: readonly number[]): boolean {
  if (next >= grid.height) return false;
  let texts = 0;
  for (let column = left; column <= right; column += 1) {
    const reaches = (grid.mergeAt(next, column)?.top ?? next) <= row;
    if (ids.includes(column)) {
      if (!reaches && (grid.cell(next, column) || grid.mergeAt(next, column))) return false;
      continue;
    }
    if (reaches) continue;
    const cell = grid.cell(next, column);
    if (!cell) continue;
    if (headerText(grid, next, column) === "") return false;
    if (cell.kind === "text" && isData(cell.value)) return false;
    texts += 1;
  }
  return texts > 0;
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
    if (column < left || column > right) continue;
    const merge = grid.mergeAt(row, column);
    const { role } = headerRole(text);
    if (role === "period") periods += 1;
    if (ids.includes(column) && CORNER.test(text.replace(/ /g, "")) && merge === undefined) {
      names += 1;
      continue;
    }
    if (ids.includes(column) || isNote(text) || plainText(text).length > 24) return false;
    if (merge && (merge.left < left || merge.right > right || ids.some((id) => id >= merge.left && id <= merge.right)))
      return false;
    if (role !== "none" || (merge && merge.right > merge.left)) groups += 1;
  }
  return groups > 0 && (names === 0 || periods === groups);
}
