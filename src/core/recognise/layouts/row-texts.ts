import { closedText } from "../measure/plain-text";
import { periodWords, type PeriodWords } from "../period/period-words";
import type { Block, HeaderColumn } from "../table/block";
import type { HeaderRole } from "../table/header-role";
import { namesSchools } from "./name-column";
import { whose } from "./whose";

/** Columns that say something of a row and do not name it. */
const NAMELESS: readonly HeaderRole[] = ["office", "remark", "deadline", "unit", "serial"];

/** The texts that name a row, from left to right; a total or a period counts wherever it stands. */
export function rowTexts(block: Block, row: number, columns: readonly HeaderColumn[]): readonly string[] {
  const { grid } = block;
  const texts: string[] = [];
  const others: string[] = [];
  for (const header of columns) {
    const { column, role } = header;
    const cell = grid.cell(row, column);
    const isYear = cell?.kind === "number" && cell.value > 1990 && cell.value < 2100;
    const text = isYear ? String(cell.value) : grid.text(row, column);
    const isNameless = NAMELESS.includes(role) && !(role === "unit" && namesSchools(block, header));
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
