import type { StandingRow } from "../../core/report/summary-standings";
import type { Light } from "../../core/text/text";

/** What a leader has to look at first. */
const WORST_FIRST: readonly Light[] = [
  "missed",
  "behind",
  "doubtful",
  "undecided",
  "notDue",
  "noData",
  "onPace",
  "met",
];

/** The targets, worst first; among equals the larger gap, as a share of its target. */
export function worstFirst(rows: readonly StandingRow[]): readonly StandingRow[] {
  const distance = ({ standing: { gap, target } }: StandingRow): number =>
    Number.isFinite(gap) ? gap / Math.max(Math.abs(target), 1e-9) : 0;
  return [...rows].sort(
    (a, b) => WORST_FIRST.indexOf(a.light) - WORST_FIRST.indexOf(b.light) || distance(b) - distance(a),
  );
}

/** How many targets have each light, worst first; lights that none has are left out. */
export const lightCounts = (
  rows: readonly StandingRow[],
): readonly { readonly light: Light; readonly count: number }[] =>
  WORST_FIRST.map((light) => ({ light, count: rows.filter((row) => row.light === light).length })).filter(
    ({ count }) => count > 0,
  );
