import { isOnlyMark } from "../../model/only-mark";
import { isoDatesIn } from "../period/dates";
import { unitMeaning } from "../measure/unit";
import type { Block } from "./block";
import type { Grid } from "./grid";
import { isFigureCell } from "./is-figure";
import { isNote } from "./surroundings";

/** What the cells of a column are, counted. */
export interface ColumnContents {
  readonly figures: number;
  readonly words: number;
  readonly dates: number;
  readonly units: number;
  /** Years that follow one another. */
  readonly years: number;
  /** Whole numbers that count on from the one before, or begin again at 1. */
  readonly counting: number;
  /** Formulas that give nothing but the number of their row or column. */
  readonly positions: number;
}

/** So many rows tell what a column holds. */
const LOOKED_AT = 200;

/** Counts what stands in a column of a table; a dash is neither a word nor a figure. */
export function columnContents({ grid, top, bottom }: Block, column: number): ColumnContents {
  const found = { figures: 0, words: 0, dates: 0, units: 0, years: 0, counting: 0, positions: 0 };
  let before: number | null = null;
  for (let row = top; row < Math.min(bottom, top + LOOKED_AT); row += 1) {
    const cell = grid.cell(row, column);
    if (!cell || isAcross(grid, row, column)) continue;
    if (/^(?:ROW|COLUMN)\([^()]*\)(?:-\d+)?$/i.test(cell.formula ?? "")) found.positions += 1;
    if (cell.kind === "date" || (cell.kind === "text" && isDay(cell.value))) found.dates += 1;
    else if (isFigureCell(cell)) found.figures += 1;
    else if (cell.kind !== "text" || !isOnlyMark(cell.value)) {
      found.words += 1;
      if (unitMeaning(grid.text(row, column))) found.units += 1;
    }
    const number = cell.kind === "number" ? cell.value : cell.kind === "text" ? Number(cell.value) : NaN;
    if (!Number.isInteger(number)) continue;
    if (number === 1 || number === (before ?? NaN) + 1) found.counting += 1;
    if (number >= 1949 && number <= 2100 && (before === null || Math.abs(number - before) === 1)) found.years += 1;
    before = number;
  }
  return found;
}

/** Headings of groups and notes reach over several columns, and say nothing of the one they begin in. */
function isAcross(grid: Grid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return (merge !== undefined && merge.right > merge.left) || isNote(grid.text(row, column));
}

const isDay = (text: string): boolean => text.length <= 12 && isoDatesIn(text).length === 1;
