import type { Grid } from "./grid";
import type { Stretch } from "./header-row";

/** What stands in such a row over the columns of words: 甲 and 乙, or what the row is called. */
const STEMS = /^(?:[甲乙丙丁戊己庚]|栏次|栏号|列次|列号|栏目次?)$/;
/** A, B and C do as well where the numbers beside them begin with 1 and are many. */
const LETTERS = /^[A-D]$/;
const MANY = 4;
/** L1, (1) and A1 number columns by themselves; a bare 1 may be a figure. */
const MARKED = /^(?:[A-Z]|[(（][A-Z]?)\d{1,3}[)）]?(?:=.*)?$/;

/** Whether a row only numbers the columns: 甲 乙 1 2 3, L1 L2 L3 or (1) (2) (3)=(1)+(2). */
export function isColumnNumbers(grid: Grid, row: number, { left, right }: Stretch): boolean {
  let [stems, letters] = [0, 0];
  const marks: string[] = [];
  for (let column = left; column <= right; column += 1) {
    const cell = grid.cell(row, column);
    if (!cell) continue;
    const mark = cell.kind === "number" ? String(cell.value) : grid.text(row, column).replace(/ /g, "");
    if (STEMS.test(mark)) stems += 1;
    else if (marks.length === 0 && LETTERS.test(mark)) letters += 1;
    else {
      const before = marks.length > 0 ? numberIn(marks.at(-1) ?? "") : null;
      const number = numberIn(mark);
      if (Number.isNaN(number) || (before !== null && number !== before + 1)) return false;
      marks.push(mark);
    }
  }
  if (marks.length < 2) return false;
  const isWhole = numberIn(marks[0] ?? "") === 1 && marks.length >= 3 && marks.length === right - left + 1;
  if (letters > 0 && (numberIn(marks[0] ?? "") !== 1 || marks.length < MANY)) return false;
  return stems + letters > 0 || isWhole || marks.every((mark) => MARKED.test(mark));
}

const numberIn = (mark: string): number => Number(/^[(（]?[A-Z]?(\d+)/.exec(mark)?.[1]);
