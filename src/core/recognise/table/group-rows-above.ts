import type { Block } from "./block";

const MOST = 2;

/**
 * The first row of a table's header with the rows of groups above it that reading has no use for, because they stand over
 * the names of the rows as well: several merged cells that cover the table and nothing else.
 */
export function groupRowsAbove({ grid, headerTop, left, right }: Block): number {
  const isGroups = (row: number): boolean => {
    let groups = 0;
    for (let column = 0; column < grid.widthOf(row); column += 1) {
      if (!grid.cell(row, column)) continue;
      const merge = grid.mergeAt(row, column);
      if (!merge || merge.left < left || merge.right > right || merge.right === merge.left) return false;
      groups += 1;
    }
    return groups > 1;
  };
  let top = headerTop;
  while (headerTop - top < MOST && top > 0 && isGroups(top - 1)) top -= 1;
  return top;
}
