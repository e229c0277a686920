import type { Block } from "../table/block";
import type { ListRow } from "./list-row";
import { headRows, nestedName } from "./nested-rows";
import { within } from "./whose";
import { writtenLabel } from "./written-label";

/**
 * Parts of one indicator in a list, of which like ones belong to the stages over them: 城区·小学 and 城区·初中. A part that
 * is an indicator of its own (民办) is that of the stage.
 */
export function nestedParts(block: Block, whole: ListRow, parts: readonly ListRow[]): readonly ListRow[] {
  const labels = new Map(parts.map(({ row, labelColumn }) => [row, writtenLabel(block, row, [labelColumn])]));
  const heads = headRows([...labels.values()]);
  const nameOf = (at: number): string => nestedName(heads, at, (row) => labels.get(row)?.text ?? "");
  return parts.map((part) => {
    const head = heads.get(part.row);
    if (head === undefined) return part;
    return { ...part, entity: within(whole.entity, nameOf(part.indicator === whole.indicator ? part.row : head)) };
  });
}
