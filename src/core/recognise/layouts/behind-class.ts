import type { Block, HeaderColumn } from "../table/block";
import { isFigureCell } from "../table/is-figure";

/**
 * The column behind one of classes (类别) that names the rows although its header is no word we know: the first that holds
 * a text in more rows than the classes do, and no figures before it.
 */
export function namesBehindClass(block: Block, label: HeaderColumn): HeaderColumn | undefined {
  if (label.labelRank > 1) return undefined;
  const classes = textsIn(block, label.column);
  return block.columns.find(
    ({ column, role }) => column > label.column && role === "none" && textsIn(block, column) > Math.max(classes, 1),
  );
}

/** Where no header says which column names the rows: the first with texts, or one behind it that has no name twice. */
export function firstNames(block: Block, candidates: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const [first, ...others] = candidates;
  if (!first) return [];
  const figures = block.columns.find(({ column }) => isFigureCell(block.grid.cell(block.top, column)))?.column;
  const distinct = (column: number): boolean => {
    const texts: string[] = [];
    for (let row = block.top; row < block.bottom; row += 1)
      if (block.grid.cell(row, column)?.kind === "text") texts.push(block.grid.text(row, column));
    return texts.length > 1 && new Set(texts).size === texts.length;
  };
  const named = distinct(first.column)
    ? undefined
    : others.find(({ column }) => column < (figures ?? 0) && distinct(column));
  return named ? [named, first] : [first];
}

/** How many rows begin a text in a column; none where a number stands in it too. */
function textsIn({ grid, top, bottom }: Block, column: number): number {
  let texts = 0;
  for (let row = top; row < bottom; row += 1) {
    const kind = grid.cell(row, column)?.kind;
    if (kind === "number") return 0;
    if (kind === "text") texts += 1;
  }
  return texts;
}
