import { closedText } from "../measure/plain-text";
import type { Block } from "../table/block";

/** Shorter words than these, 小学 beside 序时推进, are said of many things. */
const TELLING = 8;

/** The row that says the same in words: a task with its office and progress, of which two rows have no other figures. */
export function firstInWords(
  { grid, columns }: Block,
  row: number,
  over: readonly string[],
  firstOf: (key: string, row: number) => number,
): number {
  // A text merged over several rows is said once.
  const words = columns.filter(({ role }) => role !== "serial").map(({ column }) => closedText(grid.text(row, column)));
  const isMerged = columns.some(({ column, role }) => role !== "serial" && isOverRows(grid.mergeAt(row, column)));
  const texts = new Set(words.filter((word) => word !== ""));
  const isTelling = texts.size > 1 && [...texts].some(({ length }) => length >= TELLING);
  return isTelling && !isMerged ? firstOf(["", ...over, ...words].join("\n"), row) : row;
}

const isOverRows = (merge: { readonly top: number; readonly bottom: number } | undefined): boolean =>
  merge !== undefined && merge.bottom > merge.top;
