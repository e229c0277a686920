import { plainText } from "../measure/plain-text";
import { periodText } from "../period/period-number";
import { figuresBelow } from "./figures-below";
import type { Grid } from "./grid";
import { headerRole, type HeaderRole } from "./header-role";
import { headsPeriods } from "./heads-periods";
import { isFigureText } from "./is-figure";
import { isAmongSizeClasses } from "./size-classes";
import { targetWords } from "./target-names";
import { headsBodies } from "./unit-or-body";

/** Whether a text names an indicator or a quantity of the catalogue. */
export type IsName = (text: string) => boolean;

/** A run of columns on one row. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** The text of a header cell; a year or a month typed as a number or a date counts as text. */
export function headerText(grid: Grid, row: number, column: number): string {
  const merge = grid.mergeAt(row, column);
  const [top, left] = [merge?.top ?? row, merge?.left ?? column];
  return periodText(grid.cell(top, left), () => grid.cell(top, left - 1)) || grid.text(row, column);
}

/** 2022.6 or 202206 typed as text, as months often are. */
const MONTH = /^20\d\d(?:[.\-/](?:1[0-2]|0?[1-9])|1[0-2]|0[1-9])$/;

/** Parts of a row without gaps that consist of texts only, and the whole row if it does. */
export function textStretches(grid: Grid, row: number): readonly Stretch[] {
  if (headerCells(grid, row) < 2) return [];
  const runs: { left: number; right: number; isText: boolean }[] = [];
  for (let column = 0; column < grid.widthOf(row); column += 1) {
    const cell = grid.cell(row, column);
    if (!cell && grid.text(row, column) === "") continue;
    const isFigure =
      cell?.kind === "text" &&
      isFigureText(cell.value) &&
      !MONTH.test(plainText(cell.value)) &&
      !isAmongSizeClasses(cell.value, [grid.text(row, column - 1), grid.text(row, column + 1)]);
    const isText = headerText(grid, row, column) !== "" && !isFigure;
    const last = runs.at(-1);
    if (last && last.right === column - 1) {
      last.right = column;
      last.isText &&= isText;
    } else runs.push({ left: column, right: column, isText });
  }
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return [];
  return runs.every((run) => run.isText) ? [{ left: first.left, right: last.right }] : runs.filter((run) => run.isText);
}

/** Cells that could be part of a header; most rows of a large table have one at most and are passed over at once. */
function headerCells(grid: Grid, row: number): number {
  let count = 0;
  for (let column = 0; column < grid.widthOf(row) && count < 2; column += 1) {
    const cell = grid.cell(row, column);
    if (cell?.kind === "text" || periodText(cell, () => undefined) !== "") count += 1;
  }
  return count;
}

/** Whether a stretch of texts is the header of a table. */
export function isHeader(grid: Grid, row: number, { left, right }: Stretch, isName: IsName): boolean {
  const roles: HeaderRole[] = [];
  let names = 0;
  let texts = 0;
  let namesTargets = 0;
  for (let column = left; column <= right; column += 1) {
    const text = headerText(grid, row, column);
    if (text === "" || (grid.mergeAt(row, column)?.left !== undefined && grid.mergeAt(row, column)?.left !== column))
      continue;
    texts += 1;
    const said = headerRole(text).role;
    const role = said === "unit" && texts === 1 && headsBodies(grid, row, column) ? "entity" : said;
    if (said === "target" && namesTargets === 0 && targetWords(grid, row + 1, column) !== "none") namesTargets = 1;
    if (isName(text) && role !== "label" && role !== "entity") names += 1;
    else if (role !== "none") roles.push(role);
  }
  if (texts < 2 || isRowOfData(grid, row, left, right)) return false;
  const count = (...wanted: readonly HeaderRole[]): number => roles.filter((role) => wanted.includes(role)).length;
  const periods = count("period");
  const figures = periods + count("value", "target", "completion");
  if (count("label") > 0 && figures + count("unit") > 0) return true;
  // 目标内容 over names is the column of labels, 目标值 and 完成情况 beside it are those of its figures.
  if (namesTargets > 0 && figures - namesTargets > 0) return true;
  if (count("target") > 0 && count("value", "completion") > 0 && figuresBelow(grid, row, left, right) > 0) return true;
  if (count("label", "entity") > 0 && names > 0) return figuresBelow(grid, row, left, right) > 0;
  if (names > 0 && headsPeriods(grid, row, left, right)) return figuresBelow(grid, row, left, right) > 0;
  if (count("unit") > 0 && figures > 0) return true;
  if (count("unit") > 0 && names > 1) return figuresBelow(grid, row, left, right) > 0;
  if (periods >= 2 && periods + count("change", "changePercent", "change?", "remark", "serial", "target") === texts)
    return true;
  if (count("entity") > 0 && right - left >= 2) return figuresBelow(grid, row, left, right) > 0;
  return (
    names >= 2 &&
    names * 2 >= texts - roles.length &&
    !namesNext(grid, row, left, right, isName) &&
    figuresBelow(grid, row, left, right, 3) > 0
  );
}

/** 2000 and 2010 behind the name of a row are its figures and no years. */
function isRowOfData(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) if (grid.text(row, column) !== "") return false;
  for (let column = 0; column < left; column += 1) if (grid.text(row, column) !== "") return true;
  return false;
}

function namesNext(grid: Grid, row: number, left: number, right: number, isName: IsName): boolean {
  for (let column = left + 1; column <= right; column += 1) {
    const text = grid.text(row + 1, column);
    if (text !== "" && grid.mergeAt(row + 1, column)?.top !== row && isName(text)) return true;
  }
  return false;
}
