import { hasMixed, isCompulsory, stagesAmong } from "./stage-subtotals";
import type { RowSum, Trial } from "./sum-trial";
import type { SumRow } from "./sum-rows";

type Stretch = (at: number) => readonly SumRow[];

/**
 * What every 小计 adds up: the rows before it, after it, or on both sides within its group. A table keeps to one way,
 * and its figures tell which; where they do not, the rows after a 小计 that stands first, and those before it else.
 */
export function subtotalClaims(rows: readonly SumRow[], trial: Trial): readonly RowSum[] {
  const places = rows.flatMap(({ kind }, at) => (kind === "subtotal" ? [at] : []));
  if (places.length === 0) return [];
  const ordered = rows.filter(({ kind }) => kind !== "group" && kind !== "total");
  const ways: readonly Stretch[] = [reach(rows, true, false), reach(rows, false, true)];
  const usual = ordered[0]?.kind === "subtotal" ? [...ways].reverse() : ways;
  const all = [...usual, reach(rows, true, true)].map((stretch) => places.map((at) => claimOf(rows, at, stretch)));
  const scores = all.map((claims) => claims.reduce((sum, claim) => sum + trial.borne(claim).held, 0));
  const chosen = all[scores.indexOf(Math.max(...scores))] ?? [];
  return withoutGuesses(rows, chosen, trial);
}

/** The rows next to a total, up to a heading, a grand total or another total of its rank or above. */
function reach(rows: readonly SumRow[], isBack: boolean, isForth: boolean): Stretch {
  return (at) => {
    const own = rows[at];
    if (!own) return [];
    const isEnd = (row: SumRow | undefined): boolean =>
      !row || row.kind === "total" || row.kind === "group" || (row.kind === "subtotal" && row.rank >= own.rank);
    let [from, to] = [at, at];
    while (isBack && !isEnd(rows[from - 1])) from -= 1;
    while (isForth && !isEnd(rows[to + 1])) to += 1;
    return rows.slice(from, to + 1);
  };
}

function claimOf(rows: readonly SumRow[], at: number, stretch: Stretch): RowSum {
  const all = stretch(at).filter(({ kind, isWithin }) => kind === "entity" && !isWithin);
  const stages = isCompulsory(rows[at]?.name ?? "") ? stagesAmong(all) : [];
  const parts = stages.length > 0 ? stages : all;
  return { row: rows[at]?.row ?? -1, name: "", rows: parts.map(({ entity }) => entity), otherRows: [] };
}

/** 公办小计 and 民办小计 below one another pick their rows by what they are; then only what the figures show is claimed. */
function withoutGuesses(rows: readonly SumRow[], claims: readonly RowSum[], { borne }: Trial): readonly RowSum[] {
  const rankOf = new Map(rows.map(({ row, rank }) => [row, rank]));
  const empty = new Set(claims.filter((claim) => claim.rows.length === 0).map(({ row }) => rankOf.get(row)));
  const unsure = new Set(hasMixed(rows) ? rows.flatMap(({ row, name }) => (isCompulsory(name) ? [row] : [])) : []);
  return claims.filter((claim) => {
    const isGuess = empty.has(rankOf.get(claim.row)) || unsure.has(claim.row);
    return claim.rows.length > 0 && (!isGuess || borne(claim).held > 0);
  });
}
