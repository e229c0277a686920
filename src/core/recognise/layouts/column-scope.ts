import { closedText } from "../measure/plain-text";
import { headerUnit } from "../table/header-unit";
import { headerRole, type HeaderRole } from "../table/header-role";
import { periodWords } from "../period/period-words";
import { unitMeaning } from "../measure/unit";
import { isFigureCell } from "../table/is-figure";
import type { Block, HeaderColumn } from "../table/block";
import { whose, within } from "./whose";

const LOOKED_AT = 40;

/** Whose figures stand in a column: an entity, empty for the district; null where a header says what we do not know. */
export type Scope = string | null;

/**
 * The scope of each of several columns from the texts over their figures. What stands over all of them (a title) says
 * nothing; a text that is over some only and is neither a period nor a stage, place or total makes its column unknown.
 */
export function columnScopes(paths: readonly (readonly string[])[]): readonly Scope[] {
  const isShared = (text: string): boolean => paths.every((path) => path.includes(text));
  return paths.map((path) => scopeOf(path.filter((text) => !isShared(text) || whose(text))));
}

function scopeOf(texts: readonly string[]): Scope {
  let scope = "";
  for (const text of texts) {
    const entity = whose(text);
    if (entity === null && !isNeutral(text)) return null;
    scope = within(scope, entity ?? "");
  }
  return scope;
}

/** Texts that say what kind of figure a column holds, when, or in which unit. */
export function isNeutral(text: string): boolean {
  const { role } = headerRole(text);
  if (role !== "none" && role !== "entity") return true;
  const plain = closedText(text);
  const rest = plain.replace(periodWords(plain)?.matched ?? "", "");
  return (
    rest.length * 2 < plain.length || unitMeaning(plain) !== null || headerUnit(plain) === plain.replace(/[()]/g, "")
  );
}

/** The scopes of the figure columns of a table, by column. */
export type ColumnScopes = ReadonlyMap<number, Scope>;

/** Whose figures each column of a list holds. */
export function scopesOf(block: Block): ColumnScopes {
  const split = splitColumns(block);
  const columns = block.columns.filter((header) => FIGURES.includes(header.role) || split.includes(header));
  const scopes = columnScopes(columns.map(({ path }) => path));
  return new Map(columns.map(({ column }, index) => [column, scopes[index] ?? null]));
}

/** Columns that only a stage or place heads (小学｜初中): their figures are values all the same. */
export const splitColumns = (block: Block): readonly HeaderColumn[] =>
  block.columns.filter(
    (header) => (header.role === "none" || header.role === "entity") && isScoped(header) && holdsFigures(block, header),
  );

const isScoped = ({ path }: HeaderColumn): boolean => whose(path.at(-1) ?? "") !== null;

const FIGURES: readonly HeaderRole[] = [
  "period",
  "value",
  "target",
  "completion",
  "change",
  "changePercent",
  "change?",
];

function holdsFigures({ grid, top, bottom }: Block, { column }: HeaderColumn): boolean {
  let figures = 0;
  let words = 0;
  for (let row = top; row < Math.min(bottom, top + LOOKED_AT); row += 1) {
    const cell = grid.cell(row, column);
    if (isFigureCell(cell)) figures += 1;
    else if (cell) words += 1;
  }
  return figures > words;
}
