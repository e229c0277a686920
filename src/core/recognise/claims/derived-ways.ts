import type { RowClaimKind } from "../../model/table-claim";
import { isCountedUnit } from "../measure/counted-unit";
import type { Block, HeaderColumn } from "../table/block";
import { columnsNear, pairsFor } from "./derived-pairs";
import { isPerHundred } from "./derived-kind";
import type { FigureRow } from "./figure-row";

/** A way to work out a column, not yet laid out for all of its rows. */
export interface Way {
  readonly kind: RowClaimKind;
  readonly base: HeaderColumn;
  readonly value: HeaderColumn;
  /** The row of the total that shares are taken of; null where the base is a column. */
  readonly totalRow: number | null;
  readonly times: number;
  readonly isRounded: boolean;
  /** Whether a unit says that its figures are rounded; else they are taken as counts first. */
  readonly isStatedUnit: boolean;
  readonly isPlain: boolean;
}

/** The ways a column may be worked out, the likeliest first. */
export function waysFor(
  block: Block,
  derived: HeaderColumn,
  kinds: readonly RowClaimKind[],
  rows: readonly FigureRow[],
): readonly Way[] {
  const totals = kinds.includes("share") ? rows.filter(({ isTotal }) => isTotal) : [];
  const pairs = pairsFor(block, derived);
  const ofTotal = totals.flatMap(({ row }) =>
    columnsNear(block, derived).map((value) => ({ base: value, value, totalRow: row, isPlain: false })),
  );
  return [...pairs.map((pair) => ({ ...pair, totalRow: null })), ...ofTotal].flatMap((pair) =>
    kinds.flatMap((kind) => {
      const isMeant = kind !== "difference" || kinds.length === 1 || pair.base.unit === "%" || kinds[0] === kind;
      if (!isMeant) return [];
      // Counts are exact; a unit that nobody states may be either, and the rows tell which.
      const unit = (kind === "average" ? pair.value : pair.base).unit || block.surroundings.unit;
      const roundings = isCountedUnit(unit) ? [false] : unit ? [true] : [false, true];
      const factors = timesOf(kind, derived);
      return factors.flatMap((times) =>
        roundings.map((isRounded): Way => {
          const isPlain = pair.isPlain && kind === kinds[0] && times === factors[0];
          return { ...pair, kind, times, isRounded, isStatedUnit: unit !== "", isPlain };
        }),
      );
    }),
  );
}

/**
 * Rates are in % nearly always; a bare 0.226 is not unheard of. A difference is what it is, or points of a fraction; of 万元
 * there are 元 a head.
 */
function timesOf(kind: RowClaimKind, derived: HeaderColumn): readonly number[] {
  if (kind === "average") return isPerHundred(derived) ? [100] : [1, 10000];
  return kind === "difference" ? [1, 100] : [100, 1];
}
