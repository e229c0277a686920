import type { Block } from "../table/block";
import type { ListColumns } from "./list-columns";
import { tableScope } from "./table-scope";
import { headed, within } from "./whose";

/**
 * Whose figures a row of a list holds: of the school or town that its entity column names, else of the stages and places
 * that the labels beside it and the headings over it announce, the outermost first, within what the whole table is about;
 * empty for the district.
 */
export function rowScope(
  block: Block,
  { entity, entityNamed }: ListColumns,
  row: number,
  over: readonly string[],
  own: string,
  labelText: string,
): string {
  const named = entity ? block.grid.text(row, entity.column) : "";
  const outer =
    named !== ""
      ? entityNamed(named)
      : [...over].reverse().reduce((scope, text) => within(scope, headed(text, labelText) ?? ""), "");
  const whole = tableScope(block.surroundings.titles, block.grid.sheet, labelText);
  return within(whole !== "" && saysItself(block, whole) ? "" : whole, within(outer, own));
}

const said = new WeakMap<Block, Map<string, boolean>>();

/**
 * Whether rows of a table say themselves what its sheet is called: where one is 民办义务教育在校生数 the others of a sheet
 * 民办 are the district's.
 */
function saysItself(block: Block, whole: string): boolean {
  const known = said.get(block) ?? new Map<string, boolean>();
  said.set(block, known);
  const found = known.get(whole);
  if (found !== undefined) return found;
  const { grid, top, bottom, left, right } = block;
  let isSaid = false;
  for (let row = top; row < bottom && !isSaid; row += 1)
    for (let column = left; column <= Math.min(right, left + NAMES_WITHIN) && !isSaid; column += 1)
      isSaid = grid.text(row, column).startsWith(whole);
  known.set(whole, isSaid);
  return isSaid;
}

/** Names of rows stand in the first few columns. */
const NAMES_WITHIN = 3;
