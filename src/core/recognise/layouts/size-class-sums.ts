import { isQuotientName } from "../../model/quotient-name";
import type { TableColumn, TableSum } from "../../model/table";
import { sizeClassOf, takeInAll } from "../table/size-classes";

/** How far from the classes their total may stand: 班级总数｜平均班额｜45人及以下…. */
const FARTHEST = 3;
const SHARE = 2 / 3;

/**
 * Classes of sizes side by side that take in every size (45人及以下, 46—55人, 56人以上), and the column near them that
 * they come to in most rows.
 */
export function sizeClassSums(columns: readonly TableColumn[]): readonly TableSum[] {
  const classes = columns.map(({ path }) => sizeClassOf(path.at(-1) ?? ""));
  const sums: TableSum[] = [];
  for (let from = 0; from < columns.length; from += 1) {
    if (!classes[from]) continue;
    let to = from;
    while (classes[to + 1]) to += 1;
    const run = classes.slice(from, to + 1).flatMap((one) => one ?? []);
    const parts = run.map((_, at) => from + at);
    const near = [...Array.from({ length: FARTHEST }, (_, at) => from - 1 - at), to + 1];
    const total = takeInAll(run) ? near.find((at) => isBorneOut(columns, at, parts)) : undefined;
    if (total !== undefined) sums.push({ along: "row", total, parts });
    from = to;
  }
  return sums;
}

function isBorneOut(columns: readonly TableColumn[], total: number, parts: readonly number[]): boolean {
  const whole = columns[total];
  if (!whole?.additive || isQuotientName(whole.path.at(-1) ?? "")) return false;
  let [asked, held] = [0, 0];
  for (const [row, claimed] of whole.values.entries()) {
    const sum = parts.reduce((added, part) => added + figure(columns[part], row), 0);
    if (Number.isNaN(claimed) || Number.isNaN(sum) || (claimed === 0 && sum === 0)) continue;
    asked += 1;
    if (Math.abs(claimed - sum) < 1e-6) held += 1;
  }
  return held > 1 && held >= asked * SHARE;
}

/** A figure, where a blank or a dash adds nothing and anything else makes the sum unknown. */
function figure(column: TableColumn | undefined, row: number): number {
  const state = column?.states[row];
  return state === 1 || state === 2 ? 0 : (column?.values[row] ?? NaN);
}
