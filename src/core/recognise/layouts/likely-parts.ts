import type { TableColumn } from "../../model/table";

/** More parts have too many subsets: some of them come to anything. */
const MOST_PARTS = 10;
const TRIED = 60;
/** So many rows must speak for some of the parts and against all of them before a total is taken to be made of these. */
const CONVINCING = 2;
/** A total that is off by no more than this share of itself is that of all the parts, and wrong. */
const NEAR = 0.1;

/**
 * What a total is made of among the columns of its group, of which no word says whether they are its parts, all of them
 * and nothing else: beside 总数 and 已入籍, 送教上门 is within 已入籍. All of them where a row adds up, or where none does and
 * some of them alone explain nothing; those that row after row shows; null where the figures leave it open.
 */
export function likelyParts(
  columns: readonly TableColumn[],
  total: number,
  parts: readonly number[],
): readonly number[] | null {
  const whole = columns[total];
  if (!whole || parts.length < 2 || parts.length > MOST_PARTS) return parts;
  const room = whole.decimals > 0 ? (parts.length + 1) * 0.5 * 10 ** -whole.decimals + 1e-9 : 1e-6;
  const all = 2 ** parts.length - 1;
  const held = new Array<number>(all + 1).fill(0);
  let [asked, open] = [0, 0];
  for (let row = 0; row < Math.min(TRIED, whole.values.length); row += 1) {
    const value = whole.values[row] ?? NaN;
    const gaps = sumsOf(parts.map((part) => figureAt(columns[part], row))).map((sum) => Math.abs(sum - value));
    const own = gaps[all] ?? NaN;
    if (Number.isNaN(own)) continue;
    asked += 1;
    gaps.forEach((gap, set) => (held[set] = (held[set] ?? 0) + (set > 0 && gap <= room ? 1 : 0)));
    const least = Math.min(...gaps);
    if (least <= room || (least < own && own > NEAR * value)) open += 1;
  }
  const most = Math.max(...held);
  const inAll = held[all] ?? 0;
  if (most - inAll >= CONVINCING && most * 3 >= asked * 2) {
    const best = held.lastIndexOf(most);
    return parts.filter((_, at) => (best >> at) % 2 === 1);
  }
  return inAll > 0 || open * 2 <= asked ? parts : null;
}

/** A figure, where a blank adds nothing and anything else makes the sum unknown. */
const figureAt = (column: TableColumn | undefined, row: number): number =>
  column?.states[row] === 1 ? 0 : (column?.values[row] ?? NaN);

/** The sum of every set of some figures; the bits of its index say which. */
function sumsOf(figures: readonly number[]): readonly number[] {
  return figures.reduce<readonly number[]>((sums, figure) => [...sums, ...sums.map((sum) => sum + figure)], [0]);
}
