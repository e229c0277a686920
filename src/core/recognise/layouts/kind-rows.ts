import { closedText } from "../measure/plain-text";
import type { Block } from "../table/block";
import type { SumRow } from "./sum-rows";
import type { RowSum, Trial } from "./sum-trial";

/** What a school may be, such as 公办 or 民办; a name is longer. */
const LONGEST = 8;

/**
 * 其中：民办 or 民办小计 below a list of schools is what those come to of which a column says 民办, where most figures of
 * all such rows show it.
 */
export function kindRows({ grid, columns }: Block, rows: readonly SumRow[], trial: Trial): readonly RowSum[] {
  const parts = rows.filter((row) => kindOf(row) !== "");
  if (parts.length === 0) return [];
  const schools = rows.filter(({ kind, isWithin }) => kind === "entity" && !isWithin);
  for (const { column } of columns.filter(({ role, path }) => role === "none" && path.length > 0)) {
    const claims = parts.flatMap((part): readonly RowSum[] => {
      const meant = schools.filter(({ row }) => row < part.row && closedText(grid.text(row, column)) === kindOf(part));
      const added = meant.map(({ entity }) => entity);
      return added.length > 0 ? [{ row: part.row, name: part.name, rows: added, otherRows: [], by: "rows" }] : [];
    });
    const borne = claims.map((claim) => trial.borne(claim));
    const held = borne.reduce((sum, one) => sum + one.held, 0);
    const asked = borne.reduce((sum, one) => sum + one.asked, 0);
    if (held > 1 && held * 3 >= asked * 2) return claims;
  }
  return [];
}

/** 民办 of 其中：民办 and of 民办小计; empty for any other row. */
function kindOf({ name, kind, isWithin }: SumRow): string {
  const plain = closedText(name);
  const said = isWithin
    ? /^其中[:：]?(.+)$/.exec(plain)
    : kind === "subtotal"
      ? /^(.+)(?:小计|合计)$/.exec(plain)
      : null;
  const word = said?.[1] ?? "";
  return word.length > 1 && word.length <= LONGEST ? word : "";
}
