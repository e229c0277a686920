import { plainText } from "../measure/plain-text";
import type { Grid } from "./grid";
import { headerRole } from "./header-role";
import { headerText, type Stretch } from "./header-row";
import { isNote } from "./surroundings";

/** What may stand over the column of labels to say what the groups beside it are. */
const CORNER = /^(?:年度|年份|时间|期间|时期|学年|项目|指标)$/;

/** 统计口径：全年 and 报告期：6月 say something of the table as a whole. */
const STATED = /^(?!其\s*中|含)[\u4e00-\u9fa5 ]{2,8}[:：] ?[^\s)）]/;

/** A row above belongs to the header when it only heads value columns: groups and periods, no title, no note. */
export function isUpperHeader(grid: Grid, row: number, { left, right }: Stretch, ids: readonly number[]): boolean {
  if (row < 0) return false;
  let groups = 0;
  let periods = 0;
  let names = 0;
  let reaching = 0;
  for (let column = 0; column < grid.widthOf(row); column += 1) {
    const text = headerText(grid, row, column);
    const cell = grid.cell(row, column);
    if (cell && text === "") return false;
    if (text === "") continue;
    const merge = grid.mergeAt(row, column);
    const isInside = column >= left && column <= right;
    // A cell that reaches down into the header, such as the label's or 备注, belongs to it already.
    if (isInside && merge && merge.bottom > row && merge.left === merge.right) {
      reaching += 1;
      continue;
    }
    if (isNote(text) || STATED.test(text)) return false;
    if (!isInside || (merge && merge.left >= left && merge.left < column)) continue;
    const { role } = headerRole(text);
    if (role === "period") periods += 1;
    if (ids.includes(column) && CORNER.test(text.replace(/ /g, "")) && merge === undefined) {
      names += 1;
      continue;
    }
    if (ids.includes(column) || plainText(text).length > 24) return false;
    if (merge && (merge.left < left || merge.right > right || ids.some((id) => id >= merge.left && id <= merge.right)))
      return false;
    if (role !== "none" || (merge && merge.right > merge.left)) groups += 1;
  }
  // One text alone over a table without names of rows is its title.
  return groups > (ids.length + reaching > 0 ? 0 : 1) && (names === 0 || periods === groups);
}
