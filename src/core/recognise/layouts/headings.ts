import { closedText } from "../measure/plain-text";
import type { Block } from "../table/block";
import { isFigureCell } from "../table/is-figure";
import { isNote } from "../table/surroundings";

/** A heading over rows, such as 一、小学 or （二）初中, and how deep it stands: 1 for 一、; 9 where no serial tells. */
export interface Heading {
  readonly text: string;
  readonly level: number;
}

const LEVELS: readonly RegExp[] = [
  /^[一二三四五六七八九十]+[、.．]?$|^[一二三四五六七八九十]+[、.．]/,
  /^[(（][一二三四五六七八九十]+[)）]/,
  /^\d{1,2}[、.．]?$|^\d{1,2}[、.．](?!\d)/,
  /^[(（]\d{1,2}[)）]/,
];
const UNNUMBERED = 9;

/** The headings that each row of a table stands under, the nearest first. */
export function headingsOver(block: Block): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  let open: readonly Heading[] = [];
  for (let row = block.top; row < block.bottom; row += 1) {
    const heading = headingAt(block, row);
    if (heading) open = [heading, ...open.filter(({ level }) => level < heading.level)];
    else if (open.length > 0)
      found.set(
        row,
        open.map(({ text }) => text),
      );
  }
  return found;
}

/** How deep the serial a text begins with stands: 1 for 一、, 2 for （一）; 9 where there is none. */
export function serialLevel(text: string): number {
  const level = LEVELS.findIndex((pattern) => pattern.test(closedText(text)));
  return level < 0 ? UNNUMBERED : level + 1;
}

/** A row of nothing but one text, with or without its serial beside it, is a heading. */
export function headingAt({ grid, left, right }: Block, row: number): Heading | null {
  const texts: string[] = [];
  for (let column = left; column <= right; column += 1) {
    const cell = grid.cell(row, column);
    if (!cell) continue;
    // Instructions beside the table run down over many rows.
    if ((grid.mergeAt(row, column)?.bottom ?? row) > row) continue;
    if (isFigureCell(cell) && !(texts.length === 0 && cell.kind === "number")) return null;
    texts.push(cell.kind === "number" ? String(cell.value) : grid.text(row, column));
  }
  const [first = "", second] = texts;
  const isSerial =
    LEVELS.some((pattern) => pattern.test(first)) &&
    /^[^\u4e00-\u9fa5]*$|^[一二三四五六七八九十、.．()（）]+$/.test(first);
  if (texts.length === 0 || texts.length > 2 || (texts.length === 2 && !isSerial)) return null;
  const text = second ?? first;
  if (isNote(text) || closedText(text).length > 24 || (isSerial && second === undefined)) return null;
  return { text, level: serialLevel(first) };
}
