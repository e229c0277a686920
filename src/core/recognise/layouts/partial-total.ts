import { closedText } from "../measure/plain-text";
import type { Block } from "../table/block";
import { isNote } from "../table/surroundings";

const MOST_BELOW = 3;
const MOST_INSIDE = 3;
/** 合计含其他学校, 总数已去重, 只列出部分学校. */
const PARTIAL =
  /(?:[合总小]计|总数|全[区县市])[^,。;]{0,8}(?:含|包括|包含|剔除|扣除|去重|不等于)|(?:重复|交叉)[^。;]{0,10}(?:只|仅)?[计统]|去重|[只仅]?列(?:出|示)?(?:了)?(?:部分|主要)/;

/** Whether a note of a table says that its totals are no plain sums of its rows. */
export function saysPartialTotal({ grid, top, bottom, left, right }: Block): boolean {
  const last = Math.min(grid.height, bottom + MOST_BELOW);
  for (let row = Math.max(top, bottom - MOST_INSIDE); row < last; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = grid.cell(row, column);
      if (cell?.kind === "text" && isNote(grid.text(row, column)) && PARTIAL.test(closedText(cell.value))) return true;
    }
  }
  return false;
}
