import type { RowClaim } from "../../model/table-claim";
import type { Block, HeaderColumn } from "../table/block";
import { isRestated } from "../table/restated";
import { borneRows } from "./borne-rows";
import { derivedKinds } from "./derived-kind";
import { claimOf, lanesOf, type Lanes } from "./derived-lanes";
import { waysFor, type Way } from "./derived-ways";
import type { Gather } from "./gathered-lane";
import type { FigureRow } from "./figure-row";

/** Rows that a way is tried on; the rest of a long table adds nothing to what they show. */
const TRIED = 80;

/**
 * The columns of a table that follow from two others of their row: growth, difference, completion, share. Which two is
 * learned from the rows themselves: a way counts where most of them bear it out, or where the header leaves no choice.
 */
export function derivedClaims(
  block: Block,
  rows: readonly FigureRow[],
  isJudged: (row: number, column: number) => boolean,
  gather: Gather,
): readonly RowClaim[] {
  return block.columns.flatMap((derived): readonly RowClaim[] => {
    const kinds = derivedKinds(derived);
    const isChange = kinds.includes("growth") || kinds.includes("difference");
    if (kinds.length === 0 || (isChange && isRestated(block))) return [];
    const { column } = derived;
    // 下降0.23个百分点 under 同比 is no growth in percent.
    const isMeant = (row: number): boolean =>
      !kinds.includes("growth") || !block.grid.text(row, column).includes("百分点");
    const held = rows.filter(({ row }) => block.grid.cell(row, column) && !isJudged(row, column) && isMeant(row));
    if (held.length === 0) return [];
    const tried = held.length > TRIED ? held.filter((_, at) => at % Math.ceil(held.length / TRIED) === 0) : held;
    const way = bestWay(lanesOf(block, tried, gather), derived, waysFor(block, derived, kinds, rows));
    return way ? [claimOf(lanesOf(block, held, gather), derived, way)] : [];
  });
}

function bestWay(lanes: Lanes, derived: HeaderColumn, ways: readonly Way[]): Way | null {
  let best: Way | null = null;
  let most = 0;
  for (const way of ways) {
    const { asked, held, different } = borneRows(claimOf(lanes, derived, way));
    if (way.isPlain && held > 1 && held === asked) return way;
    // Aid is often the same a head everywhere.
    const isVaried = different > 1 || (way.kind === "average" && held > 2);
    const isEnough = way.isPlain ? held * 2 >= asked : held * 3 >= asked * 2 && held > 1 && isVaried;
    // Of ways that do as well, the one that came first is the likelier.
    const points = held / asked + (way.isPlain ? 0.2 : 0) - (way.isRounded && !way.isStatedUnit ? 0.3 : 0);
    if (asked > 0 && (isEnough || (way.isPlain && asked === 1)) && points > most + 1e-9) {
      best = way;
      most = points;
    }
  }
  return best;
}
