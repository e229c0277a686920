import type { Cell } from "../../model/cell";
import { parseFigure } from "../measure/figure";
import type { Grid } from "../table/grid";

const NUMBERED =
  /^(?:[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十]+[)）]|第[一二三四五六七八九十]+[部章节])/;

/** Whether a text is numbered as headings are: 一、 （二） 第三部分. */
export const isNumbered = (text: string): boolean => NUMBERED.test(text);

/** Whether a cell holds anything but words. */
export const isFigure = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.kind !== "text" || parseFigure(cell.value).state !== "unreadable");

/** The numbered heading above a label outside a table; a numbered label with its own value is none. */
export function headingBefore(grid: Grid, row: number, column: number): readonly string[] {
  for (let at = row - 1; at >= 0; at -= 1) {
    for (let left = column; left >= 0; left -= 1) {
      const text = grid.text(at, left);
      if (isNumbered(text) && !isFigure(grid.cell(at, left + 1))) return [text];
    }
  }
  return [];
}
