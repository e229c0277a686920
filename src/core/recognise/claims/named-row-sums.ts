import type { TableColumn, TableSum } from "../../model/table";
import { rowSums } from "../layouts/row-sums";

/**
 * The sums along the rows of a list that its header claims by its words (合计｜小学｜初中), unless its figures speak against
 * them: lists hold indicators of many kinds, and where most rows do not add up the header names only some of the parts.
 */
export const namedRowSums = (columns: readonly TableColumn[]): readonly TableSum[] =>
  rowSums(columns).filter((sum) => sum.along === "row" && isLikely(columns, sum.total, sum.parts));

function isLikely(columns: readonly TableColumn[], total: number, parts: readonly number[]): boolean {
  const whole = columns[total];
  let [asked, held] = [0, 0];
  for (let row = 0; whole && row < whole.values.length; row += 1) {
    const sum = parts.reduce((added, part) => added + (columns[part]?.values[row] ?? NaN), 0);
    const gap = Math.abs(sum - (whole.values[row] ?? NaN));
    if (Number.isNaN(gap)) continue;
    asked += 1;
    const room = whole.decimals > 0 ? (parts.length + 1) * 0.5 * 10 ** -whole.decimals : 0;
    if (gap <= room + 1e-6) held += 1;
  }
  return asked < 2 || held * 2 >= asked;
}
