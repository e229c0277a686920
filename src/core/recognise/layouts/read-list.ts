import type { Reading, StatedTarget, Unrecognised } from "../../model/reading";
import { parseFigure } from "../measure/figure";
import { closedText } from "../measure/plain-text";
import { endOf } from "../period/span";
import type { Block } from "../table/block";
import { isNote } from "../table/surroundings";
import type { Found, Vocabulary } from "./layout";
import { listColumns, type ListColumns } from "./list-columns";
import { listReading, listRow, type ListRow } from "./list-row";
import { listTargets } from "./list-targets";
import { partSums } from "./part-sums";
import { latestOf, type FigureColumn } from "./value-columns";

const TOTAL = /^(?:合计|总计|小计|总和|全区合计)$/;

/** Reads a table with one indicator a row: its readings, the targets it states, and the labels nobody knows. */
export function readList(block: Block, vocabulary: Vocabulary, layout: string): Found {
  const columns = listColumns(block);
  const rows: ListRow[] = [];
  const targets: StatedTarget[] = [];
  const unrecognised: Unrecognised[] = [];
  for (let row = block.top; row < block.bottom; row += 1) {
    const found = listRow(block, columns, row, vocabulary);
    if (!found) continue;
    if ("why" in found) {
      if (isWorthSaying(block, columns, row, found)) unrecognised.push(found);
      continue;
    }
    if (!isSection(block, columns, found)) rows.push(found);
    targets.push(...listTargets(block, columns, found));
  }
  const readings: Reading[] = [];
  const blank: FigureColumn[] = [];
  for (const column of columns.figures) {
    const read = rows
      .map((row) => listReading(block, columns, row, column, layout))
      .filter((reading) => reading !== null);
    if (read.some(({ measure }) => measure.state !== "blank")) readings.push(...read);
    else if (read.length > 0 && column.role === "value") blank.push(column);
    if (column.role === "value" && column.period === "" && read.length > 0)
      unrecognised.push(headerNote(block, column, "noPeriod"));
  }
  const latest = latestOf(columns.figures.filter((column) => column.role === "value" && !blank.includes(column)));
  const isToCome = ({ span }: FigureColumn): boolean => span !== null && latest !== null && endOf(span) > endOf(latest);
  unrecognised.push(
    ...blank.filter((column) => !isToCome(column)).map((column) => headerNote(block, column, "noValue")),
  );
  return { readings, targets, tables: partSums(block, columns, rows), unrecognised };
}

const headerNote = (block: Block, { column, header }: FigureColumn, why: Unrecognised["why"]): Unrecognised => ({
  cell: block.grid.ref(block.headerBottom, column),
  label: header.path.join(""),
  why,
});

/** A heading may be called like an indicator (民办义务教育学校); it is merged across the figures, which makes it none. */
function isSection({ grid }: Block, { figures }: ListColumns, { row, labelColumn }: ListRow): boolean {
  const merge = grid.mergeAt(row, labelColumn);
  return merge !== undefined && figures.some(({ column }) => column > merge.left && column <= merge.right);
}

/** Headings, totals and notes are no unknown indicators; a label is one when figures stand beside it. */
function isWorthSaying({ grid }: Block, { figures }: ListColumns, row: number, { label }: Unrecognised): boolean {
  if (isNote(label) || TOTAL.test(closedText(label))) return false;
  return figures.some(({ column, role }) => {
    const cell = role === "value" ? grid.cell(row, column) : undefined;
    return (
      cell?.kind === "number" ||
      cell?.kind === "error" ||
      (cell?.kind === "text" && /^(?:ok|masked)$/.test(parseFigure(cell.value).state))
    );
  });
}
