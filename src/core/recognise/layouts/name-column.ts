import { periodWords } from "../period/period-words";
import { unitMeaning } from "../measure/unit";
import type { Block, HeaderColumn } from "../table/block";
import { rowWord } from "../table/row-words";

/** 学校名称 before any other label, of several the one that tells its rows apart; else the first column with texts. */
export function nameColumnOf(block: Block): number {
  const { grid, columns, left, top } = block;
  const entities = columns.filter(({ role }) => role === "entity");
  const label =
    entities.find(({ path }) => /名/.test(path.join(""))) ??
    (entities.length > 1 ? mostNames(block, entities) : entities[0]) ??
    columns.find((column) => column.role === "unit" && namesSchools(block, column)) ??
    [...columns].filter(({ role }) => role === "label").sort((a, b) => b.labelRank - a.labelRank)[0];
  const texts = columns.filter(({ column, role }) => role === "none" && grid.text(top, column) !== "");
  // 一季度 merged over its months names none of their rows.
  const own = texts.find(({ column }) => (grid.mergeAt(top, column)?.bottom ?? top) === top);
  return label?.column ?? (own ?? texts[0])?.column ?? left;
}

/** The column right behind that of the names where those are merged over several rows: 班级 behind 年级. */
export function innerNameColumn({ grid, columns, top, bottom }: Block, outer: number): number | null {
  const inner = columns.find(({ column, role }) => column > outer && role !== "serial");
  if (!inner || inner.role === "unit" || inner.role === "remark") return null;
  let merged = 0;
  for (let row = top; row < bottom; row += 1) {
    const merge = grid.mergeAt(row, outer);
    if (merge && merge.bottom > merge.top && merge.right === outer) merged += 1;
  }
  if (merged < 2) return null;
  let [texts, others] = [0, 0];
  for (let row = top; row < bottom; row += 1) {
    const cell = grid.cell(row, inner.column);
    // Of 2021年 and 2022年 below a town no total is the sum.
    if (cell?.kind === "text" && !periodWords(cell.value)) texts += 1;
    else if (cell) others += 1;
  }
  return texts > others && texts >= merged ? inner.column : null;
}

/** 单位 over a column of schools means the school. */
export function namesSchools({ grid, top, bottom }: Block, { column }: HeaderColumn): boolean {
  for (let row = top; row < bottom; row += 1) {
    const text = grid.text(row, column);
    if (text !== "") return unitMeaning(text) === null;
  }
  return false;
}

/** Towns and stages repeat from row to row or stand in the first of them only, schools do not; totals tell nothing. */
function mostNames(block: Block, columns: readonly HeaderColumn[]): HeaderColumn | undefined {
  const names = ({ column }: HeaderColumn): number => {
    const seen = new Set<string>();
    for (let row = block.top; row < block.bottom; row += 1) {
      const name = labelAt(block, row, column);
      const word = rowWord(name);
      if (name !== "" && word !== "total" && word !== "subtotal") seen.add(name);
    }
    return seen.size;
  };
  return [...columns].sort((a, b) => names(b) - names(a))[0];
}

/** The text of a label cell, or of a merged one that begins on its row. */
export function labelAt({ grid }: Block, row: number, column: number): string {
  const merge = grid.mergeAt(row, column);
  return merge && merge.top !== row ? "" : grid.text(row, column);
}
