import { closedText } from "../measure/plain-text";
import { isColumnNumbers } from "./column-numbers";
import type { Grid } from "./grid";
import { headerExtent, type HeaderExtent } from "./header-extent";
import { headerText, type Stretch } from "./header-row";
import { headerUnit } from "./header-unit";
import { isFigureText } from "./is-figure";

const MOST_ROWS = 4;
const LONGEST = 40;
const SHORT = 12;

/** How far a header without a word we know reaches: rows below belong to it while they only part it further. */
export function plainExtent(grid: Grid, row: number, stretch: Stretch): HeaderExtent {
  const { top, bottom } = headerExtent(grid, row, stretch);
  let last = bottom;
  while (last - row + 1 < MOST_ROWS && isParted(grid, last, last + 1, stretch)) last += 1;
  return { top, bottom: last };
}

/** Whether the next row names parts of the groups above it, or their units, and nothing else. */
function isParted(grid: Grid, row: number, next: number, stretch: Stretch): boolean {
  if (next >= grid.height || isColumnNumbers(grid, next, stretch)) return false;
  const texts = textsOf(grid, next, stretch);
  if (!texts || texts.length < 2) return false;
  if (texts.every(({ text }) => isUnit(text))) return true;
  return hasPartedMerge(grid, row, texts) || hasPartedGap(grid, row, texts, stretch);
}

interface Written {
  readonly column: number;
  readonly text: string;
}

/** The texts that begin on a row; null where it holds anything but words. */
function textsOf(grid: Grid, row: number, { left, right }: Stretch): readonly Written[] | null {
  const texts: Written[] = [];
  for (let column = left; column <= right; column += 1) {
    const cell = grid.cell(row, column);
    if (!cell) continue;
    const text = headerText(grid, row, column);
    if (text === "" || text.length > LONGEST || (cell.kind === "text" && isFigureText(cell.value))) return null;
    texts.push({ column, text });
  }
  return texts;
}

const isUnit = (text: string): boolean => headerUnit(text) === closedText(text).replace(/^\(|\)$/g, "");

function hasPartedMerge(grid: Grid, row: number, texts: readonly Written[]): boolean {
  return texts.some(({ column }) => {
    const merge = grid.mergeAt(row, column);
    if (!merge || merge.right === merge.left || merge.bottom > row) return false;
    return texts.filter((other) => other.column >= merge.left && other.column <= merge.right).length > 1;
  });
}

/** 户数 over a blank cell with 合计 and 家庭户 below: a group that nobody merged. */
function hasPartedGap(grid: Grid, row: number, texts: readonly Written[], { left }: Stretch): boolean {
  const isBlank = (column: number): boolean => headerText(grid, row, column) === "";
  const startsBlank = isBlank(left) || texts[0]?.column !== left || isBlank(left + 1);
  if (!startsBlank || texts.some(({ text }) => text.length > SHORT)) return false;
  return texts.some(
    ({ column }, at) =>
      column > left &&
      isBlank(column) &&
      !grid.mergeAt(row, column) &&
      texts[at - 1]?.column === column - 1 &&
      !isBlank(column - 1),
  );
}
