import type { Unrecognised } from "../../model/reading";
import { parseFigure } from "../measure/figure";
import { closedText } from "../measure/plain-text";
import type { Block } from "../table/block";
import { totalName } from "../names/total-name";
import { isNote } from "../table/surroundings";
import { headingsOver } from "./headings";
import type { Vocabulary } from "./layout";
import type { ListColumns } from "./list-columns";
import { isGeneral } from "./joined-label";
import { nestedParts } from "./nested-parts";
import { listRow, type ListRow } from "./list-row";
import { isNumberedHeading } from "./numbered-heading";
import { partRow } from "./part-row";

const TOTAL = /^(?:合计|总计|小计|总和|全区合计)$/;

/** The rows of a list. */
export interface ListRows {
  readonly rows: readonly ListRow[];
  /** Rows that name an indicator and are only a heading. */
  readonly sections: readonly ListRow[];
  /** Every row with a label, known or not. */
  readonly labelled: ReadonlySet<number>;
  readonly unrecognised: readonly Unrecognised[];
}

/** Sorts the rows of a list into indicators, parts of the indicator above them (其中：小学), headings and unknown labels. */
export function listRows(block: Block, columns: ListColumns, vocabulary: Vocabulary): ListRows {
  const headings = headingsOver(block);
  const rows: ListRow[] = [];
  const sections: ListRow[] = [];
  const labelled = new Set<number>();
  const unrecognised: Unrecognised[] = [];
  const parts = new Map<ListRow, readonly ListRow[]>();
  let whole: ListRow | null = null;
  let isPart = false;
  for (let row = block.top; row < block.bottom; row += 1) {
    const found = listRow(block, columns, row, headings.get(row) ?? [], vocabulary);
    if (!found) continue;
    labelled.add(row);
    const part: ListRow | null =
      whole && "why" in found ? partRow(block, columns, whole, found.cell, isPart, vocabulary) : null;
    isPart = part !== null;
    if (whole && part) parts.set(whole, [...(parts.get(whole) ?? []), part]);
    if (part) rows.push(part);
    else if ("why" in found) {
      whole = null;
      if (isWorthSaying(block, columns, row, found)) unrecognised.push(found);
    } else if (isNumberedHeading(block, row, headings)) {
      whole = found;
      sections.push(found);
    } else if (isSection(block, columns, found) || headsGeneral(block, columns, found, headings)) sections.push(found);
    else {
      whole = found;
      rows.push(found);
    }
  }
  const nested = new Map(
    [...parts].flatMap(([of, own]) => nestedParts(block, of, own).map((part) => [part.row, part] as const)),
  );
  return { rows: rows.map((row) => nested.get(row.row) ?? row), sections, labelled, unrecognised };
}

/** A heading may be called like an indicator (民办义务教育学校); it is merged across the figures, which makes it none. */
function isSection({ grid }: Block, { figures }: ListColumns, { row, labelColumn }: ListRow): boolean {
  const merge = grid.mergeAt(row, labelColumn);
  return merge !== undefined && figures.some(({ column }) => column > merge.left && column <= merge.right);
}

/** 学前资助 alone on its row over 人数 and 金额 names what they are of. */
function headsGeneral(
  { grid }: Block,
  { labels }: ListColumns,
  { row, labelText }: ListRow,
  headings: ReadonlyMap<number, readonly string[]>,
): boolean {
  return headings.get(row + 1)?.[0] === labelText && labels.some(({ column }) => isGeneral(grid.text(row + 1, column)));
}

/** Headings, totals and notes are no unknown indicators; a label is one when figures stand beside it. */
function isWorthSaying({ grid }: Block, { figures }: ListColumns, row: number, { label }: Unrecognised): boolean {
  if (isNote(label) || TOTAL.test(closedText(totalName(label)))) return false;
  return figures.some(({ column, role }) => {
    const cell = role === "value" ? grid.cell(row, column) : undefined;
    return (
      cell?.kind === "number" ||
      cell?.kind === "error" ||
      (cell?.kind === "text" && /^(?:ok|masked)$/.test(parseFigure(cell.value).state))
    );
  });
}
