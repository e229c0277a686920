import type { Grid } from "./grid";
import type { Stretch } from "./header-row";
import { isFigureCell } from "./is-figure";
import { isNote } from "./surroundings";

/** What stands in a column below a header. */
export interface ColumnShape {
  readonly column: number;
  readonly figures: number;
  readonly words: number;
}

/** The first rows below a header, column by column. */
export interface BodyShape {
  readonly rows: number;
  readonly columns: readonly ColumnShape[];
}

/** So many rows tell what a table holds; so many are enough where a blank row follows. */
const LOOKED_AT = 12;
const ENOUGH = 5;

/** What the rows from `from` on hold, up to a second blank row or a note. */
export function bodyShape(grid: Grid, from: number, { left, right }: Stretch): BodyShape {
  const figures = new Array<number>(right - left + 1).fill(0);
  const words = new Array<number>(right - left + 1).fill(0);
  let rows = 0;
  let blanks = 0;
  for (let row = from; row < grid.height && rows < LOOKED_AT && blanks < 2; row += 1) {
    let filled = 0;
    let first = "";
    for (let column = left; column <= right; column += 1) {
      const cell = grid.cell(row, column);
      if (!cell) continue;
      filled += 1;
      if (filled === 1) first = grid.text(row, column);
      const counts = isFigureCell(cell) || cell.kind === "date" ? figures : words;
      counts[column - left] = (counts[column - left] ?? 0) + 1;
    }
    if (filled > 0 && isNote(first)) break;
    if (filled === 0) blanks += rows < ENOUGH ? 1 : 2;
    else rows += 1;
  }
  return {
    rows,
    columns: figures.map((count, at) => ({ column: left + at, figures: count, words: words[at] ?? 0 })),
  };
}

/** Whether a column holds more figures than words. */
export const holdsFigures = ({ figures, words }: ColumnShape): boolean => figures > 0 && figures >= words;

/** Whether a column holds more words than figures. */
export const holdsWords = ({ figures, words }: ColumnShape): boolean => words > figures;
