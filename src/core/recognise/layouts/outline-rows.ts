import type { RowSum, Trial } from "./sum-trial";
import type { SumRow } from "./sum-rows";

/** Of so few sums one slip spoils all: 205 is 20503, which is 2050302. */
const FEW = 4;

/**
 * Rows that head those a level below: by their codes, or because these are indented. Spaces before a name may mean
 * anything, so that the figures of most rows must add up first; codes do add up.
 */
export function outlineRows(rows: readonly SumRow[], trial: Trial): readonly RowSum[] {
  const entities = rows.filter(({ kind, isWithin }) => kind === "entity" && !isWithin);
  if (new Set(entities.map(({ level }) => level)).size < 2) return [];
  const last = rows.at(-1);
  const isNested = new Set(entities.flatMap((row) => (row.isNested ? [row.entity] : [])));
  const claims = entities.flatMap((parent, at): readonly RowSum[] => {
    const below = descendants(entities, at);
    const parts = below.filter(({ level }) => level === below[0]?.level);
    if (parts.length < (parent.hasCode ? 1 : 2)) return [];
    const claim = { row: parent.row, name: parent.name, rows: parts.map(({ entity }) => entity), otherRows: [] };
    if (!parent.hasCode) return [{ ...claim, by: "rows" }];
    return [{ ...claim, by: "codes", ...(below.at(-1) === last && { isOpen: true }) }];
  });
  const closed = claims.filter(({ isOpen }) => !isOpen).map((claim) => trial.borne(claim));
  const held = closed.reduce((sum, one) => sum + one.held, 0);
  const asked = closed.reduce((sum, one) => sum + one.asked, 0);
  const isCoded = claims.some(({ by }) => by === "codes");
  // Names that stand under every head are no chance, as spaces before a name may be.
  if (claims.length > 0 && claims.every(({ rows: parts }) => parts.every((part) => isNested.has(part))))
    return held > 0 && held * 2 >= asked ? claims : [];
  return (isCoded ? asked < FEW || held * 2 >= asked : held > 1 && held * 3 >= asked * 2) ? claims : [];
}

/** The rows after the one at `at` up to the next that is not below it. */
function descendants(rows: readonly SumRow[], at: number): readonly SumRow[] {
  const parent = rows[at];
  let end = at + 1;
  while (parent && end < rows.length && (rows[end]?.level ?? 0) > parent.level) end += 1;
  return rows.slice(at + 1, end);
}
