import type { Block } from "../table/block";

/**
 * Whether a column is only the further part of a merged one: its header and all of its figures belong to the left, or its
 * header does, the columns beside it have headers of their own below (目标任务｜进度), and nothing stands in it at all.
 */
export function isSwallowed(block: Block, column: number): boolean {
  const { grid, headerBottom, top, bottom } = block;
  const isOwn = (grid.mergeAt(headerBottom, column)?.left ?? column) === column;
  if (isOwn && !isTail(block, column)) return false;
  let isMerged = isOwn;
  for (let row = top; row < bottom; row += 1) {
    if (grid.cell(row, column)) return false;
    isMerged ||= (grid.mergeAt(row, column)?.left ?? column) < column;
  }
  return isMerged;
}

/** Whether a column has nothing in the lowest row of the header, under a group whose other columns are named there. */
function isTail({ grid, headerTop, headerBottom }: Block, column: number): boolean {
  if (headerTop === headerBottom || grid.text(headerBottom, column) !== "") return false;
  const above = grid.mergeAt(headerBottom - 1, column);
  if (!above || above.left === column || above.bottom >= headerBottom) return false;
  for (let beside = above.left; beside < column; beside += 1) if (!grid.cell(headerBottom, beside)) return false;
  return true;
}
