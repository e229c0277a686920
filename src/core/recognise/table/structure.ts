import type { Block } from "./block";
import { columnContents } from "./column-contents";
import { columnRole, type ColumnRole } from "./column-role";
import { headerText } from "./header-row";

/** What the columns of a table are for, and which of them name its rows. */
export interface Structure {
  /** One for each column of the block. */
  readonly roles: readonly ColumnRole[];
  /** Columns that name the rows, the widest group first; the last that is filled names the row itself. */
  readonly labels: readonly number[];
}

/** So many rows tell which columns are filled. */
const LOOKED_AT = 60;
const FIGURES: readonly ColumnRole[] = ["data", "total", "change", "rank"];

/** Whether a column of this role holds the figures that a table is made for. */
export const holdsData = (role: ColumnRole | undefined): boolean => role !== undefined && FIGURES.includes(role);

/** The structure of a table, by its header and by what its columns hold. */
export function structureOf(block: Block): Structure {
  const before = known.get(block);
  if (before) return before;
  const found = onlyTotals(block.columns.map((header) => columnRole(header, columnContents(block, header.column))));
  const indexes = labelIndexes(block, found);
  const isName = (role: ColumnRole): boolean => role === "words" || role === "remark" || role === "period";
  const structure: Structure = {
    roles: found.map((role, index) => (indexes.includes(index) && isName(role) ? "label" : role)),
    labels: indexes.map((index) => block.columns[index]?.column ?? 0),
  };
  known.set(block, structure);
  return structure;
}

/** Several steps ask for the structure of the same table. */
const known = new WeakMap<Block, Structure>();

/** 合计 beside nothing that it could be the total of is what the table is about. */
const onlyTotals = (roles: readonly ColumnRole[]): readonly ColumnRole[] =>
  roles.includes("data") ? roles : roles.map((role) => (role === "total" ? "data" : role));

/**
 * Columns with a header for names; else the words before the first figures; else any words; else periods, codes and, at
 * the last, serials.
 */
function labelIndexes(block: Block, roles: readonly ColumnRole[]): readonly number[] {
  const { columns } = block;
  const all = columns.map((_, index) => index);
  const words = all.filter((index) => roles[index] === "words");
  const named = words.filter((index) => columns[index]?.role === "label" || columns[index]?.role === "entity");
  const firstData = roles.findIndex(holdsData);
  if (named.length > 0) return firstData < 0 ? upToNames(block, words.slice(words.indexOf(named[0] ?? 0))) : named;
  const before = words.filter((index) => firstData < 0 || index < firstData);
  if (before.length > 0) return firstData < 0 ? upToNames(block, before) : before;
  if (words.length > 0) return words.slice(0, 1);
  for (const role of ["period", "date", "code", "serial"] as const) {
    const index = roles.indexOf(role);
    if (index >= 0) return [index];
  }
  return [];
}

/** Words alone: the columns from the left on up to the first that is written on nearly every row. */
function upToNames({ grid, columns, top, bottom }: Block, words: readonly number[]): readonly number[] {
  const places = words.map((index) => columns[index]?.column ?? 0);
  const filled = places.map(() => 0);
  let rows = 0;
  for (let row = top; row < Math.min(bottom, top + LOOKED_AT); row += 1) {
    const held = places.map((column) => grid.cell(row, column) !== undefined);
    if (held.includes(true)) rows += 1;
    for (const [at, isHeld] of held.entries()) if (isHeld) filled[at] = (filled[at] ?? 0) + 1;
  }
  const full = filled.findIndex((count) => count * 4 > rows * 3);
  return words.slice(0, full < 0 ? 1 : full + 1);
}

/** The name of a row in one column: its own, or that of a cell merged over several rows; figures as they are. */
export function nameAt({ grid }: Block, row: number, column: number): string {
  const merge = grid.mergeAt(row, column);
  const cell = grid.cell(merge?.top ?? row, merge?.left ?? column);
  if (cell?.kind === "number") return headerText(grid, row, column) || String(cell.value);
  return cell?.kind === "date" ? String(cell.serial) : grid.text(row, column);
}
