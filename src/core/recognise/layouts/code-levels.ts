import { closedText } from "../measure/plain-text";
import type { Block } from "../table/block";

const CODE = /编码|代码|编号|科目/;
const LOOKED_AT = 400;

/** How deep each row lies by its code (205 0, 20503 1, 2050302 2), or null where no column of codes builds levels. */
export function codeLevels(block: Block, rows: readonly number[]): readonly number[] | null {
  const { grid, columns } = block;
  for (const { column, path } of columns) {
    if (!CODE.test(closedText(path.join("")))) continue;
    const codeAt = (row: number): string => {
      const cell = grid.cell(row, column);
      const text = cell?.kind === "number" ? String(cell.value) : closedText(grid.text(row, column));
      return /^\d{3,12}$/.test(text) ? text : "";
    };
    if (!buildsLevels(rows.slice(0, LOOKED_AT).map(codeAt))) continue;
    return levelsOf(rows.map(codeAt));
  }
  return null;
}

/** Codes of several lengths, where most of the longer ones begin with one further up. */
function buildsLevels(codes: readonly string[]): boolean {
  const written = codes.filter((code) => code !== "");
  const shortest = Math.min(...written.map(({ length }) => length));
  const longer = written.filter(({ length }) => length > shortest);
  const known = new Set(written);
  const begins = longer.filter((code) => prefixes(code).some((prefix) => known.has(prefix)));
  return longer.length > 0 && shortest < 8 && begins.length * 5 >= longer.length * 4;
}

const prefixes = (code: string): readonly string[] =>
  Array.from({ length: Math.max(0, code.length - 3) }, (_, at) => code.slice(0, at + 3));

/** A row without a code lies as deep as nothing does: -1. */
function levelsOf(codes: readonly string[]): readonly number[] {
  const open: string[] = [];
  return codes.map((code) => {
    if (code === "") return -1;
    while (open.length > 0 && !(code.startsWith(open.at(-1) ?? "") && code !== open.at(-1))) open.pop();
    open.push(code);
    return open.length - 1;
  });
}
