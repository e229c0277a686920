import type { Indicator } from "../../model/indicator";
import type { Block } from "../table/block";
import { labelColumns } from "./list-columns";
import type { Vocabulary } from "./layout";
import { rowLabel, type RowLabel } from "./row-label";

/** From here on a name was found as it is written. */
const SURE = 0.95;
/** Longer tables have one row a school or a person. */
const LOOKED_AT = 200;

/** The indicators that rows of a table are called by, word for word. */
export function rowsNamed(block: Block, vocabulary: Vocabulary): ReadonlySet<string> {
  const named = new Set<string>();
  const [label] = labelColumns(block);
  for (let row = block.top; label && row < Math.min(block.bottom, block.top + LOOKED_AT); row += 1) {
    if (block.grid.cell(row, label.column)?.kind !== "text") continue;
    const { id, stated, sureness } = rowLabel(block.grid.text(row, label.column), vocabulary);
    if (id && !stated && sureness >= SURE) named.add(id);
  }
  return named;
}

/**
 * Whether rows called by indicators of their own take a group's name for themselves: 残疾儿童少年数 over 合计｜小学｜初中 is the
 * `topic` of rows called 适龄残疾儿童少年数, 已入籍 and 缓学; where none of them is that indicator and the group is called like it
 * only nearly, nobody can tell.
 */
export function toldByRows(
  { indicator, label, below }: GroupName,
  rows: ReadonlySet<string>,
): "topic" | "unclear" | "no" {
  if (below.length === 0 || rows.size < 2) return "no";
  if (rows.has(indicator.id)) return "topic";
  return label.sureness < SURE ? "unclear" : "no";
}

/** An indicator named in a header, with the header texts under its name. */
interface GroupName {
  readonly indicator: Indicator;
  readonly label: RowLabel;
  readonly below: readonly string[];
}
