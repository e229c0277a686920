import type { Block } from "./block";
import { isColumnNumbers } from "./column-numbers";
import { isFigureCell } from "./is-figure";
import { rowWord } from "./row-words";
import { holdsData, nameAt, type Structure } from "./structure";
import { isNote } from "./surroundings";

/**
 * What a row of a table is: figures under a name (`data`, or a part already counted, `within`), a total, the heading of
 * a group, numbers of the columns, the header once more, a note, figures without a name, or nothing.
 */
export type RowRole =
  "data" | "within" | "total" | "subtotal" | "group" | "numbers" | "header" | "note" | "unnamed" | "blank";

export interface TableRow {
  readonly row: number;
  readonly role: RowRole;
  /** What names the row, empty where nothing does. */
  readonly name: string;
  /** The column of the name, or -1. */
  readonly nameColumn: number;
}

/** A text alone on its row is a remark from this length on. */
const LONG = 30;

/** What each row of a table is, from its first to its last. */
export function tableRows(block: Block, structure: Structure): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (let row = block.top; row < block.bottom; row += 1) rows.push(rowAt(block, structure, row));
  return rows;
}

function rowAt(block: Block, { roles, labels }: Structure, row: number): TableRow {
  const { grid, columns, left, right } = block;
  let filled = 0;
  let figures = 0;
  let first = "";
  const before: string[] = [];
  let isBefore = true;
  for (const [index, { column }] of columns.entries()) {
    isBefore &&= !holdsData(roles[index]);
    const cell = grid.cell(row, column);
    if (!cell) continue;
    filled += 1;
    const text = grid.text(row, column);
    if (filled === 1) first = text;
    if (isBefore && text !== "") before.push(text);
    if (holdsData(roles[index]) && isFigureCell(cell)) figures += 1;
  }
  const nameColumn = labels.findLast((column) => nameAt(block, row, column) !== "") ?? -1;
  const name = nameColumn < 0 ? (before[0] ?? "") : nameAt(block, row, nameColumn);
  const is = (role: RowRole): TableRow => ({ row, role, name, nameColumn });
  if (filled === 0) return is("blank");
  const isRemark = isNote(first) && (figures === 0 || /[:：]/.test(first));
  if (isRemark || (filled === 1 && (first.length > LONG || /[。；;]$/.test(first)))) return is("note");
  if (isColumnNumbers(grid, row, { left, right }) && figures !== filled) return is("numbers");
  const word = before.map(rowWord).find((found) => found !== null) ?? null;
  if (figures > 0) return is(word ?? (name === "" ? "unnamed" : "data"));
  if (isHeaderAgain(block, row)) return is("header");
  if (word !== null) return is(word);
  return is(filled === 1 && first !== "" ? "group" : "data");
}

/** The words of the header once more, where a table goes on overleaf. */
function isHeaderAgain({ grid, columns }: Block, row: number): boolean {
  let same = 0;
  for (const { column, path } of columns) {
    const text = grid.text(row, column);
    if (text === "") continue;
    if (!path.includes(text)) return false;
    same += 1;
  }
  return same > 1;
}
