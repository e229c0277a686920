import type { Block } from "../table/block";
import { headingAt, serialLevel } from "./headings";

/** 一、 and （一）; a row numbered 1. is as likely an indicator that was left blank. */
const DEEPEST = 2;

/**
 * Whether a row is the heading 二、残疾儿童少年 over rows of its own, though it is called like an indicator: it holds nothing
 * else, and no row numbered like it holds anything, for beside 一、在校生数 with its figure it would be one left blank.
 */
export function isNumberedHeading(
  block: Block,
  row: number,
  headings: ReadonlyMap<number, readonly string[]>,
): boolean {
  const heading = headingAt(block, row);
  if (!heading || heading.level > DEEPEST) return false;
  let below = row + 1;
  while (below < block.bottom && !headings.has(below)) below += 1;
  if (!headings.get(below)?.includes(heading.text)) return false;
  for (let other = block.top; other < block.bottom; other += 1)
    if (numberAt(block, other) === heading.level && !headingAt(block, other)) return false;
  return true;
}

/** How deep the serial stands that the first text of a row begins with. */
function numberAt({ grid, left, right }: Block, row: number): number {
  for (let column = left; column <= right; column += 1) {
    const text = grid.text(row, column);
    if (text !== "") return serialLevel(text);
  }
  return Infinity;
}
