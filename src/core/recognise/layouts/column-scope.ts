import { closedText } from "../measure/plain-text";
import { headerUnit } from "../table/header-unit";
import { headerRole, type HeaderRole } from "../table/header-role";
import { periodWords } from "../period/period-words";
import { unitMeaning } from "../measure/unit";
import { isFigureCell } from "../table/is-figure";
import type { Block, HeaderColumn } from "../table/block";
import { comparesWithAbove, isAbove } from "./entity-named";
import { whose, within } from "./whose";

const LOOKED_AT = 40;

/** Whose figures stand in a column: an entity, empty for the district; null where a header says what we do not know. */
export type Scope = string | null;

/**
 * The scope of each of several columns from the texts over their figures. What stands over all that are `alike` (a title)
 * says nothing; a text that is over some only and is neither a period nor a stage, place or total makes its column unknown.
 */
export function columnScopes(paths: readonly (readonly string[])[], alike = paths): readonly Scope[] {
  const isShared = (text: string): boolean => alike.length > 0 && alike.every((path) => path.includes(text));
  const isCompared = comparesWithAbove(paths.flat());
  return paths.map((path) =>
    isCompared && path.some(isAbove) ? null : scopeOf(path.filter((text) => !isShared(text) || whose(text))),
  );
}

function scopeOf(texts: readonly string[]): Scope {
  let scope = "";
  for (const [at, text] of texts.entries()) {
    const entity = whose(text);
    // 其中 over towns or stages says that they are parts; by itself it does not say of what.
    const isAmong = at < texts.length - 1 && AMONG.test(closedText(text));
    if (entity === null && !isAmong && !isNeutral(text)) return null;
    scope = within(scope, entity ?? "");
  }
  return scope;
}

const AMONG = /^(?:其中|含):?$/;

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
  const kinds = [
    block.columns.filter((header) => VALUES.includes(header.role) || split.includes(header)),
    block.columns.filter(({ role }) => role === "target"),
    block.columns.filter(({ role }) => CHANGES.includes(role)),
  ];
  const all = kinds.flat().map(({ path }) => path);
  return new Map(
    kinds.flatMap((columns) => {
      const paths = columns.map(({ path }) => path);
      // 绝对数 over all the years and 比较 over all the changes are topics too; over a single column they may divide it.
      const scopes = columnScopes(paths, paths.length > 1 ? paths : all);
      return columns.map(({ column }, index): [number, Scope] => [column, scopes[index] ?? null]);
    }),
  );
}

/** Columns that only a stage or place heads (小学｜初中): their figures are values all the same. */
export const splitColumns = (block: Block): readonly HeaderColumn[] =>
  block.columns.filter(
    (header) => (header.role === "none" || header.role === "entity") && isScoped(header) && holdsFigures(block, header),
  );

const isScoped = ({ path }: HeaderColumn): boolean => whose(path.at(-1) ?? "") !== null;

const VALUES: readonly HeaderRole[] = ["period", "value"];
const CHANGES: readonly HeaderRole[] = ["completion", "change", "changePercent", "change?"];

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
