import type { Block } from "./block";

/** The tables of a sheet, looked up by cell. */
export type BlocksByRow = (row: number, column: number) => Block | undefined;

/** Looks a cell's table up, its header included, without asking every table of the sheet. */
export function blocksByRow(blocks: readonly Block[]): BlocksByRow {
  const rows = new Map<number, Block[]>();
  for (const block of blocks) {
    for (let row = block.headerTop; row < block.bottom; row += 1) {
      const held = rows.get(row);
      if (held) held.push(block);
      else rows.set(row, [block]);
    }
  }
  return (row, column) => rows.get(row)?.find(({ left, right }) => column >= left && column <= right);
}
