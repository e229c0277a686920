import type { CountClaim } from "../../model/table-claim";
import type { EntityRow } from "../layouts/entity-rows";
import { measureOf } from "../measure/measure-of";
import type { Block } from "../table/block";
import { countedIn } from "./stated-count";
import { isBare, isUnfilled } from "./unfilled-rows";

interface Group {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly stated: number;
  readonly unit: string;
  rows: number;
  /** Names alone on their row, which may head a group within or want their figure. */
  bare?: number;
}

/** 北京市(92所): headings that say how many rows stand below them, until the next such heading. */
export function groupCounts(block: Block, rows: readonly EntityRow[]): readonly CountClaim[] {
  const groups: Group[] = [];
  for (const { kind, row } of rows) {
    const group = kind === "group" ? groupAt(block, row) : null;
    const open = groups.at(-1);
    if (group) groups.push(group);
    else if (open && (kind === "entity" || (kind === "group" && isUnfilled(block, row)))) open.rows += 1;
    else if (open && kind === "group" && isBare(block, row)) open.bare = (open.bare ?? 0) + 1;
  }
  // A heading right above another is of the groups within it.
  const counted = groups.filter(({ rows: below }) => below > 0).map(withBare);
  const beside = besideRows(block, rows);
  return [counted, beside].flatMap((found) => (isOfRows(found) ? found.map((group) => claimOf(block, group)) : []));
}

/** Of names alone on their row so many count as are wanting. */
const withBare = ({ bare = 0, ...group }: Group): Group => ({
  ...group,
  rows: group.rows + Math.min(bare, Math.max(0, group.stated - group.rows)),
});

/** 优秀（3所） merged over its rows in a column of groups. */
function besideRows(block: Block, rows: readonly EntityRow[]): readonly Group[] {
  const { grid, left, right } = block;
  const entities = rows.flatMap(({ kind, row }) => (kind === "entity" ? [row] : []));
  for (let column = left; column < right; column += 1) {
    if (!entities.some((row) => (grid.mergeAt(row, column)?.bottom ?? row) > row)) continue;
    const groups = entities.flatMap((row): readonly Group[] => {
      const cell = grid.cell(row, column);
      const found = cell?.kind === "text" ? countedIn(grid.text(row, column)) : null;
      if (!found) return [];
      const bottom = grid.mergeAt(row, column)?.bottom ?? row;
      const within = entities.filter((other) => other >= row && other <= bottom).length;
      return [{ row, column, text: grid.text(row, column), ...found, rows: within }];
    });
    if (groups.length > 1 && groups.some(({ rows: within }) => within > 1)) return groups;
  }
  return [];
}

function groupAt({ grid, left, right }: Block, row: number): Group | null {
  for (let column = left; column <= right; column += 1) {
    const cell = grid.cell(row, column);
    if (cell?.kind !== "text") continue;
    const text = grid.text(row, column);
    const found = countedIn(text);
    return found ? { row, column, text, ...found, rows: 0 } : null;
  }
  return null;
}

/** (1200人) over five schools counts pupils and no rows: most groups must come out, a lone one come close. */
function isOfRows(groups: readonly Group[]): boolean {
  const right = groups.filter(({ rows, stated }) => rows === stated).length;
  const [only] = groups;
  if (groups.length > 1) return right * 2 >= groups.length;
  return only !== undefined && Math.abs(only.rows - only.stated) <= Math.max(2, only.stated * 0.1);
}

function claimOf({ grid }: Block, { row, column, text, stated, unit, rows }: Group): CountClaim {
  const measure = measureOf({ kind: "number", value: stated, format: "General" }, grid.ref(row, column), {
    stated: unit,
    catalogue: unit,
  });
  return {
    kind: "groupCount",
    name: text,
    stated: { ...measure, text },
    implied: rows,
  };
}
