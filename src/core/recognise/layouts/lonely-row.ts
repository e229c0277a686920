import type { Table } from "../../model/table";
import type { Block } from "../table/block";
import { isFigureCell } from "../table/is-figure";
import type { IndicatorColumn } from "./indicator-columns";
import { rowSums } from "./row-sums";
import { figureColumns } from "./totalled-table";

/** A single row of figures without a name, as a table, where its header says what adds up: 合计｜小学｜初中. */
export function lonelyRow(block: Block, columns: readonly IndicatorColumn[]): readonly Table[] {
  const { grid, surroundings, left } = block;
  const filled: number[] = [];
  for (let row = block.top; row < block.bottom && filled.length < 2; row += 1) {
    if (columns.some(({ header }) => isFigureCell(grid.cell(row, header.column)))) filled.push(row);
  }
  const [row] = filled;
  if (row === undefined || filled.length > 1) return [];
  const all = figureColumns(block, columns, [row]);
  const sums = rowSums(all);
  if (sums.length === 0) return [];
  return [
    {
      sheet: grid.sheet,
      title: surroundings.titles.at(-1) ?? "",
      stage: "",
      period: "",
      entities: [""],
      entityCells: [grid.ref(row, left)],
      sheetRows: [row],
      columns: all,
      sums,
      repeatsReadings: true,
    },
  ];
}
