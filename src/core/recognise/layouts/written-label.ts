import type { Block } from "../table/block";
import type { LabelledRow } from "./nested-rows";

/** The label of a row as it stands in the first of some columns that has one, with the spaces before it. */
export function writtenLabel({ grid }: Block, row: number, columns: readonly number[]): LabelledRow {
  const cell = columns.map((column) => grid.cell(row, column)).find((one) => one?.kind === "text");
  return { row, text: cell?.kind === "text" ? cell.value : "" };
}
