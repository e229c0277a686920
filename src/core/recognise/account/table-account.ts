import type { TableAccount } from "../../model/tables-account";
import { layoutOf } from "../layouts/read-block";
import type { Vocabulary } from "../layouts/layout";
import type { Block } from "../table/block";
import { headerText } from "../table/header-row";
import { groupRowsAbove } from "../table/group-rows-above";
import { tableRows, type TableRow } from "../table/row-role";
import { structureOf } from "../table/structure";
import { isFigure } from "./figures";
import { bodyPart, headerPart } from "./in-table";
import { tally } from "./tally";
import { unitsOf } from "./units";

/** How one table was understood, and what each of its cells with a figure is. */
export function tableAccount(
  block: Block,
  file: string,
  vocabulary: Vocabulary,
  isRead: (row: number, column: number) => boolean,
): TableAccount {
  const { grid, headerTop, headerBottom, top, left, right } = block;
  const structure = structureOf(block);
  const rows = tableRows(block, structure);
  const found = tally();
  for (let row = headerTop; row < block.bottom; row += 1) {
    const held = row < top ? undefined : rows[row - top];
    for (const [index, { column }] of block.columns.entries()) {
      const cell = grid.cell(row, column);
      if (!isFigure(cell)) continue;
      const part = held
        ? bodyPart(cell, structure.roles[index] ?? "blank", held, structure)
        : row > headerBottom
          ? "columnNumber"
          : headerPart(cell, headerText(grid, row, column));
      found.add(part === "none" && isRead(row, column) ? "data" : part, grid.ref(row, column));
    }
  }
  const last = lastRow(rows) ?? top - 1;
  const first = groupRowsAbove(block);
  return {
    area: { top: first, left, bottom: Math.max(last, headerBottom), right },
    headerRows: { top: first, bottom: headerBottom },
    labelColumns: structure.labels,
    layout: layoutOf(block, vocabulary)?.name ?? "",
    units: unitsOf(block, structure, rows, [grid.sheet, file]),
    parts: found.counts,
    unexplained: found.unexplained,
  };
}

/** The last row of the table itself: notes are none, nor are lines that stand alone behind a blank row. */
function lastRow(rows: readonly TableRow[]): number | undefined {
  let end = rows.length;
  while (end > 0) {
    while (isEmpty(rows[end - 1])) end -= 1;
    let start = end;
    while (rows[start - 1]?.role === "group") start -= 1;
    if (start === end || start === 0 || rows[start - 1]?.role !== "blank") break;
    end = start;
  }
  return rows[end - 1]?.row;
}

const isEmpty = (row: TableRow | undefined): boolean => row?.role === "blank" || row?.role === "note";
