import { closedText } from "../measure/plain-text";
import type { Block } from "../table/block";

const NUMBERED = /^[(]?\d{1,3}[).、]?$/;

/** A row with a number and a name, or a name and its unit, counts although its figure is wanting. */
export function isUnfilled({ grid, columns }: Block, row: number): boolean {
  const texts = columns.filter(({ column }) => grid.cell(row, column) !== undefined);
  const says = (roles: readonly string[]): boolean => texts.some(({ role }) => roles.includes(role));
  const numbered = texts.some(
    ({ role, column }) => role === "serial" && NUMBERED.test(closedText(grid.text(row, column))),
  );
  return says(["label", "entity"]) && (numbered || says(["unit"]));
}

/** 民办幼儿园数 with nothing beside it, neither merged nor numbered like a heading. */
export function isBare({ grid, columns, left, right }: Block, row: number): boolean {
  const filled: number[] = [];
  for (let column = left; column <= right; column += 1) if (grid.cell(row, column)) filled.push(column);
  const [only, ...others] = filled;
  if (only === undefined || others.length > 0 || grid.mergeAt(row, only)) return false;
  const isName = columns.some(({ column, role }) => column === only && (role === "label" || role === "entity"));
  return isName && !/^[(]?[一二三四五六七八九十]+[)、.]/.test(closedText(grid.text(row, only)));
}
