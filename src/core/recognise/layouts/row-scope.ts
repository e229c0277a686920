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
  return within(tableScope(block.surroundings.titles, block.grid.sheet, labelText), within(outer, own));
}
