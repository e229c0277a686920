import { unitMeaning } from "../measure/unit";
import { isBehindBlank } from "./behind-blank";
import type { Block } from "./block";
import { blocksByRow, type BlocksByRow } from "./blocks-by-row";
import { bodyShape, holdsFigures } from "./body-shape";
import { isColumnNumbers } from "./column-numbers";
import type { Grid } from "./grid";
import { textStretches, type IsName, type Stretch } from "./header-row";
import { isFigureCell } from "./is-figure";
import { openTables, type OpenTable } from "./open-tables";
import { plainHeader, type PlainHeader } from "./plain-header";
import { isNote } from "./surroundings";

const LOOKED_AT = 8;

/** The headers of tables that no word we know gives away, outside the `known` tables or clearly below their end. */
export function plainHeaders(grid: Grid, known: readonly Block[], isName: IsName): readonly PlainHeader[] {
  const found: PlainHeader[] = [];
  const knownAt = blocksByRow(known);
  const open = openTables(grid, knownAt);
  for (let row = 0; row < grid.height; row += 1) {
    for (const stretch of textStretches(grid, row)) {
      const over = open.at(row, stretch);
      if ((over && row <= over.headerBottom) || !isStart(grid, row, stretch)) continue;
      // L1, L2, L3 below a header that was merged down to it.
      if (over && isColumnNumbers(grid, row, stretch)) continue;
      if (over && !endsTable(grid, row, stretch, over, isName)) continue;
      const parts = atGaps(grid, row, stretch);
      for (const [index, part] of parts.entries()) {
        const header = plainHeader(grid, row, part, parts[index + 1]?.left ?? grid.width);
        if (!header || (over && header.figures === 0) || headsKnown(knownAt, header)) continue;
        found.push(header);
        open.add(header);
      }
    }
  }
  return found;
}

/** Groups over the header of a known table are no table of their own. */
function headsKnown(knownAt: BlocksByRow, { extent, left, right }: PlainHeader): boolean {
  for (let row = extent.top + 1; row <= extent.bottom + 1; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const block = knownAt(row, column);
      if (block && block.headerTop > extent.top) return true;
    }
  }
  return false;
}

/** A table begins at the top of a sheet, below a blank row, or below a title, a note or the heading of a form. */
function isStart(grid: Grid, row: number, stretch: Stretch): boolean {
  if (row === 0) return true;
  let filled = 0;
  let hasRemark = false;
  for (let column = stretch.left; column <= stretch.right; column += 1) {
    const cell = grid.cell(row - 1, column);
    if (!cell) continue;
    if (isFigureCell(cell)) return false;
    filled += 1;
    const text = grid.text(row - 1, column);
    hasRemark ||= isNote(text) || /[:：]/.test(text);
  }
  return filled <= 1 || hasRemark;
}

/**
 * Inside a table only a row of words after a blank row, or after a title behind one (and its line of units), ends it; a table that was read ends
 * only at three words of which none is a name or a unit.
 */
function endsTable(grid: Grid, row: number, stretch: Stretch, over: OpenTable, isName: IsName): boolean {
  if (!isBehindBlank(grid, row, over)) return false;
  if (!over.isKnown) return true;
  const texts: string[] = [];
  for (let column = stretch.left; column <= stretch.right; column += 1) {
    if (grid.cell(row, column)) texts.push(grid.text(row, column));
  }
  const isOther = (text: string): boolean => text !== "" && !isName(text) && unitMeaning(text) === null;
  return texts.length > 2 && texts.every(isOther) && new Set(texts).size === texts.length;
}

/** Parts a row where a column is blank in it and below it; figures without names of their own go on from the left. */
function atGaps(grid: Grid, row: number, stretch: Stretch): readonly Stretch[] {
  const parts: Stretch[] = [];
  for (const part of stretches(grid, row, stretch)) {
    const { columns } = bodyShape(grid, row + 1, part);
    const before = parts.at(-1);
    if (before && columns.every(holdsFigures)) parts[parts.length - 1] = { left: before.left, right: part.right };
    else parts.push(part);
  }
  return parts;
}

function stretches(grid: Grid, row: number, { left, right }: Stretch): readonly Stretch[] {
  const parts: Stretch[] = [];
  let start: number | null = null;
  for (let column = left; column <= right + 1; column += 1) {
    const isGap = column > right || isBlankBelow(grid, row, column);
    if (isGap && start !== null) parts.push({ left: start, right: column - 1 });
    start = isGap ? null : (start ?? column);
  }
  return parts;
}

function isBlankBelow(grid: Grid, row: number, column: number): boolean {
  for (let below = row; below <= row + LOOKED_AT && below < grid.height; below += 1) {
    if (grid.cell(below, column) || (below === row && grid.text(below, column) !== "")) return false;
  }
  return true;
}
