import { closedText } from "../measure/plain-text";
import { bodyShape, holdsFigures, holdsWords, type BodyShape } from "./body-shape";
import { isColumnNumbers } from "./column-numbers";
import type { Grid } from "./grid";
import type { HeaderExtent } from "./header-extent";
import { headerRole } from "./header-role";
import { headerText, type Stretch } from "./header-row";
import { lowerRight } from "./lower-right";
import { plainExtent } from "./plain-extent";
import { rowNamesLeft } from "./row-names-left";
import { isNote } from "./surroundings";

/** A header found by the shape of what stands below it. */
export interface PlainHeader extends Stretch {
  readonly extent: HeaderExtent;
  /** Columns under a text that hold figures. */
  readonly figures: number;
}

const LONGEST = 40;
const SHORT = 20;

/**
 * Whether a row of words heads a table, by its shape alone: figures below the words and names beside the figures; or
 * columns full of figures from edge to edge; or a row that numbers the columns; or rows of words under short ones. The
 * table reaches no further right than before column `end`.
 */
export function plainHeader(grid: Grid, row: number, stretch: Stretch, end: number): PlainHeader | null {
  const texts = headerTexts(grid, row, stretch);
  if (texts.length === 0 || isNote(texts[0] ?? "") || texts.some(isSentence)) return null;
  const extent = plainExtent(grid, row, stretch);
  const left = rowNamesLeft(grid, extent, stretch, true);
  const right = lowerRight(grid, row, extent.bottom, stretch.right, end);
  const wide = { left, right };
  if (wide.right === wide.left) return null;
  const isNumbered = isColumnNumbers(grid, extent.bottom + 1, wide);
  const shape = bodyShape(grid, extent.bottom + (isNumbered ? 2 : 1), wide);
  const isHeaded = (column: number): boolean => isUnderText(grid, extent, column);
  const figures = shape.columns.filter((column) => holdsFigures(column) && isHeaded(column.column)).length;
  if (!isNumbered && !isBody(shape, figures, texts)) return null;
  return isForm(grid, row, shape) ? null : { left, right, extent, figures };
}

function headerTexts(grid: Grid, row: number, { left, right }: Stretch): readonly string[] {
  const texts: string[] = [];
  for (let column = left; column <= right; column += 1) {
    const text = (grid.mergeAt(row, column)?.left ?? column) === column ? headerText(grid, row, column) : "";
    if (text !== "") texts.push(text);
  }
  return texts;
}

/** 其中：女 is a header like any other. */
const isSentence = (text: string): boolean =>
  text.length > LONGEST || /[。；;]|[:：]./.test(text.replace(/^[(（]?(?:其中|含|另)[:：]/, ""));

const isUnderText = (grid: Grid, { top, bottom }: HeaderExtent, column: number): boolean => {
  for (let row = top; row <= bottom; row += 1) if (headerText(grid, row, column) !== "") return true;
  return false;
};

function isBody({ rows, columns }: BodyShape, figures: number, texts: readonly string[]): boolean {
  const filled = columns.filter((column) => column.figures + column.words > 0);
  const named = columns.filter(holdsWords).length;
  if (figures > 0 && named > 0) return rows > 1 || figures > 1;
  if (figures > 0) return figures > 2 && rows > 2 && filled.every((column) => column.figures === rows);
  if (texts.length < 3 || rows < 3 || texts.some((text) => closedText(text).length > SHORT)) return false;
  const known = texts.filter((text) => headerRole(text).role !== "none").length;
  return known > 1 || (rows > 4 && columns.every(({ words }) => words === rows));
}

/** 班数｜12｜学生数｜600: labels with their values side by side, the first of them words, are no table. */
function isForm(grid: Grid, row: number, { columns }: BodyShape): boolean {
  const filled = columns.filter(({ figures, words }) => figures + words > 0);
  if (filled.length < 4 || filled.length % 2 === 1) return false;
  const alternates = filled.every((column, at) => (at % 2 === 0 ? holdsWords(column) : holdsFigures(column)));
  return alternates && headerText(grid, row, filled[0]?.column ?? 0) !== headerText(grid, row, filled[2]?.column ?? 0);
}
