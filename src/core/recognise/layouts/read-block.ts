import type { Block } from "../table/block";
import { LAYOUTS } from "./index";
import { indicatorColumns } from "./indicator-columns";
import { labelColumns } from "./list-columns";
import { rowLabel } from "./row-label";
import { NOTHING, type Found, type Layout, type Vocabulary } from "./layout";
import { plainTable } from "./plain-table";
import { titledTable } from "./titled-table";
import { topicTable } from "./topic-table";
import { withReasons } from "./why-none";

/** Layouts that find names elsewhere than in a label or a header: joined from both, or in the title. */
const NAMED_BESIDE: readonly Layout[] = [topicTable, titledTable];

/**
 * The layout that reads a table; a header without a word we know is read for its structure alone, unless indicators name
 * its rows or columns all the same.
 */
export function layoutOf(block: Block, vocabulary: Vocabulary): Layout | undefined {
  if (block.isPlain && !namesIndicators(block, vocabulary) && !NAMED_BESIDE.some(({ fits }) => fits(block, vocabulary)))
    return plainTable;
  return LAYOUTS.find(({ fits }) => fits(block, vocabulary));
}

/** Whether at least two rows, or a column, are called like indicators. */
function namesIndicators(block: Block, vocabulary: Vocabulary): boolean {
  if (indicatorColumns(block, vocabulary).length > 0) return true;
  const [label] = labelColumns(block);
  let named = 0;
  for (let row = block.top; label && row < block.bottom && named < 2; row += 1) {
    const text = block.grid.cell(row, label.column)?.kind === "text" ? block.grid.text(row, label.column) : "";
    if (text !== "" && rowLabel(text, vocabulary).id) named += 1;
  }
  return named > 1;
}

/** Reads a table by the first layout that fits; what that makes nothing of is read for its structure alone. */
export function readBlock(block: Block, vocabulary: Vocabulary): Found {
  const layout = layoutOf(block, vocabulary);
  const found = layout?.read(block, vocabulary) ?? NOTHING;
  const isEmpty = found.readings.length + found.targets.length + found.tables.length === 0;
  if (!isEmpty || layout === plainTable) return { ...found, readings: withReasons(block, found.readings) };
  return { ...plainTable.read(block, vocabulary), unrecognised: found.unrecognised };
}
