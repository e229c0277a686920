import { unitMeaning } from "../measure/unit";
import type { Block, HeaderColumn } from "../table/block";

/** 学校名称 before any other label, of several the one that tells its rows apart; else the first column with texts. */
export function nameColumnOf(block: Block): number {
  const { grid, columns, left, top } = block;
  const entities = columns.filter(({ role }) => role === "entity");
  const label =
    entities.find(({ path }) => /名/.test(path.join(""))) ??
    (entities.length > 1 ? mostNames(block, entities) : entities[0]) ??
    columns.find((column) => column.role === "unit" && namesSchools(block, column)) ??
    [...columns].filter(({ role }) => role === "label").sort((a, b) => b.labelRank - a.labelRank)[0];
  return (
    label?.column ??
    columns.find(({ column, role }) => role === "none" && grid.text(top, column) !== "")?.column ??
    left
  );
}

/** 单位 over a column of schools means the school. */
export function namesSchools({ grid, top, bottom }: Block, { column }: HeaderColumn): boolean {
  for (let row = top; row < bottom; row += 1) {
    const text = grid.text(row, column);
    if (text !== "") return unitMeaning(text) === null;
  }
  return false;
}

/** Towns and stages repeat from row to row, schools do not. */
function mostNames(block: Block, columns: readonly HeaderColumn[]): HeaderColumn | undefined {
  const names = ({ column }: HeaderColumn): number => {
    const seen = new Set<string>();
    for (let row = block.top; row < block.bottom; row += 1) seen.add(labelAt(block, row, column));
    return seen.size;
  };
  return [...columns].sort((a, b) => names(b) - names(a))[0];
}

/** The text of a label cell, or of a merged one that begins on its row. */
export function labelAt({ grid }: Block, row: number, column: number): string {
  const merge = grid.mergeAt(row, column);
  return merge && merge.top !== row ? "" : grid.text(row, column);
}
