import type { CellRef } from "../../model/cell";
import { closedText } from "../measure/plain-text";
import { withoutSerial } from "../names/label-text";
import type { Block } from "../table/block";
import type { Vocabulary } from "./layout";
import type { ListColumns } from "./list-columns";
import { statedUnits, type ListRow } from "./list-row";
import { rowLabel } from "./row-label";
import { headed, within } from "./whose";

/**
 * The row of a stage or place within the indicator above it: 其中：小学, then 初中 below. A stage that nothing marks as a
 * part may be anything, and gives null.
 */
export function partRow(
  block: Block,
  columns: ListColumns,
  whole: ListRow,
  { row, column }: CellRef,
  followsPart: boolean,
  vocabulary: Vocabulary,
): ListRow | null {
  const cell = block.grid.cell(row, column);
  const written = cell?.kind === "text" ? cell.value : "";
  const labelText = block.grid.text(row, column);
  const entity = headed(labelText, whole.labelText);
  const isMarked = followsPart || /^\s*(?:其中|含)/.test(written) || indent(written) > indentOf(block, whole);
  if (!entity || !isMarked) return null;
  const { stated, units } = statedUnits(block, columns, row, column, "");
  // 其中：民办 under 义务教育在校生 has a name of its own in the catalogue.
  const own = rowLabel(entity + withoutSerial(closedText(whole.labelText)), vocabulary);
  const indicator = own.id && own.entity === "" && own.id !== whole.label.id && vocabulary.indicators.get(own.id);
  return {
    ...whole,
    row,
    labelColumn: column,
    labelText,
    label: { ...(indicator ? own : whole.label), sureness: (indicator ? own : whole.label).sureness * 0.9 },
    ...(indicator ? { indicator } : { entity: within(whole.entity, entity) }),
    stated: stated || whole.stated,
    statedUnits: stated ? units : whole.statedUnits,
  };
}

const indent = (text: string): number => text.length - text.trimStart().length;

function indentOf({ grid }: Block, { row, labelColumn }: ListRow): number {
  const cell = grid.cell(row, labelColumn);
  return cell?.kind === "text" ? indent(cell.value) : 0;
}
