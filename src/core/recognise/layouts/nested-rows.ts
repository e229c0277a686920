import { closedText } from "../measure/plain-text";
import { withoutSerial } from "../names/label-text";
import { indentOf } from "./indent";
import { divisionOf, whose, within, type Division } from "./whose";

/** Longer tables are lists of schools. */
const MOST_ROWS = 200;

/** A row by what is written in its label, spaces before it and all. */
export interface LabelledRow {
  readonly row: number;
  readonly text: string;
}

interface Named extends LabelledRow {
  readonly name: string;
  readonly indent: number;
}

/**
 * The row over each row that it is a part of, where the same names stand under several heads: in 小学, 城区, 乡村, 初中, 城区,
 * 乡村 the first 城区 is that of 小学. A name that stands twice among its like is listed twice and no part of those before.
 */
export function headRows(rows: readonly LabelledRow[]): ReadonlyMap<number, number> {
  const named = rows.map(({ row, text }): Named => ({ row, text, name: bare(text), indent: indentOf(text) }));
  const heads = new Map<number, number>();
  if (named.length <= MOST_ROWS) nest(named, heads);
  return heads;
}

/** What a row is called within the rows it is a part of: 城区·小学. */
export function nestedName(heads: ReadonlyMap<number, number>, row: number, textOf: (row: number) => string): string {
  const head = heads.get(row);
  const own = bare(textOf(row));
  return head === undefined ? own : within(nestedName(heads, head, textOf), own);
}

const bare = (text: string): string =>
  withoutSerial(closedText(text))
    .replace(/\([^()]*\)$/, "")
    .replace(/:$/, "");

function nest(all: readonly Named[], heads: Map<number, number>): void {
  const rows = all.filter(({ name }) => name !== "" && whose(name) !== "");
  const counts = new Map<string, number>();
  for (const { name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isRepeated = ({ name }: Named): boolean => (counts.get(name) ?? 0) > 1;
  const first = rows[0];
  const division = first && !isRepeated(first) ? divisionOf(first.name) : null;
  const repeated = rows.filter(isRepeated);
  if (!first || !division || division === "school" || repeated.length === 0) return;
  const inner = new Set(repeated.map(({ name }) => divisionOf(name)));
  if (inner.has(division) || inner.has("school")) return;
  const groups = grouped(rows, division, inner, isRepeated);
  if (!groups || !isShown(groups, repeated)) return;
  for (const { head, parts } of groups) {
    for (const part of parts) heads.set(part.row, head.row);
    nest(parts, heads);
  }
}

interface Group {
  readonly head: Named;
  readonly parts: Named[];
}

/** The heads with what stands under each; null where a repeated name stands under none. */
function grouped(
  rows: readonly Named[],
  division: Division,
  inner: ReadonlySet<Division | null>,
  isRepeated: (row: Named) => boolean,
): readonly Group[] | null {
  const groups: Group[] = [];
  let open: Group | null = null;
  for (const row of rows) {
    const own = divisionOf(row.name);
    if (!isRepeated(row) && own === division) {
      open = { head: row, parts: [] };
      groups.push(open);
    } else if (isRepeated(row) || (own !== null && inner.has(own)) || (open && isMarked(row, open.head))) {
      if (open) open.parts.push(row);
      else if (isRepeated(row)) return null;
    } else open = null;
  }
  return groups;
}

/** One name alone that stands twice may be listed twice, unless a mark or its place under every head says that it is a part. */
function isShown(groups: readonly Group[], repeated: readonly Named[]): boolean {
  const filled = groups.filter(({ parts }) => parts.length > 0);
  if (filled.length < 2) return false;
  const names = new Set(repeated.map(({ name }) => name));
  const isUnderSeveral = [...names].every(
    (name) => filled.filter(({ parts }) => parts.some((part) => part.name === name)).length > 1,
  );
  const isClear =
    names.size > 1 ||
    filled.length === groups.length ||
    filled.every(({ head, parts }) => parts.every((part) => isMarked(part, head)));
  return isUnderSeveral && isClear;
}

const isMarked = ({ text, indent }: Named, head: Named): boolean =>
  indent > head.indent || closedText(text).startsWith("其中");
