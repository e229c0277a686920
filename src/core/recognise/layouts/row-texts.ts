import { closedText } from "../measure/plain-text";
import { periodText } from "../period/period-number";
import { periodWords, type PeriodWords } from "../period/period-words";
import type { Block, HeaderColumn } from "../table/block";
import type { HeaderRole } from "../table/header-role";
import { namesSchools } from "./name-column";
import { whose } from "./whose";

/** Columns that say something of a row and do not name it. */
const NAMELESS: readonly HeaderRole[] = ["office", "remark", "deadline", "unit", "serial"];

/** What a school is, not which: it repeats from row to row. */
const DESCRIBES = /(?:性质|类型|体制|举办者|隶属关系|等级)/;

/** Asked for in every row. */
const described = new WeakMap<HeaderColumn, boolean>();

function describes(header: HeaderColumn): boolean {
  const known = described.get(header) ?? DESCRIBES.test(closedText(header.path.join("")));
  described.set(header, known);
  return known;
}

/** The texts that name a row, from left to right; a total or a period counts wherever it stands. */
export function rowTexts(block: Block, row: number, columns: readonly HeaderColumn[]): readonly string[] {
  const { grid } = block;
  const texts: string[] = [];
  const others: string[] = [];
  const isNamed = columns.some(({ role }) => role === "entity");
  // 公办 and 民办 behind a town merged over both tell its rows apart.
  const isDivided = columns.some(({ column, role }) => {
    const merge = role === "entity" ? grid.mergeAt(row, column) : undefined;
    return merge !== undefined && merge.bottom > merge.top;
  });
  for (const header of columns) {
    const { column, role } = header;
    // A year merged over its months names each of them.
    const cell = grid.cell(grid.mergeAt(row, column)?.top ?? row, column);
    const isYear = cell?.kind === "number" && cell.value > 1990 && cell.value < 2100;
    const period = isYear || role !== "serial" ? periodText(cell, () => grid.cell(row - 1, column)) : "";
    const text = period || grid.text(row, column);
    const isSaid = isNamed && !isDivided && role === "none" && describes(header);
    const isNameless = isSaid || (NAMELESS.includes(role) && !(role === "unit" && namesSchools(block, header)));
    if (text !== "") (isNameless ? others : texts).push(text);
  }
  return texts.length > 0 ? texts : others.filter((text) => whose(text) === "" || periodOfRow(text));
}

/** The period that a text is about for the most part. */
export function periodOfRow(text: string): PeriodWords | null {
  const spoken = periodWords(text);
  const isMost = spoken !== null && spoken.matched.length * 2 > closedText(text).length;
  return isMost && whose(text) === null ? spoken : null;
}
