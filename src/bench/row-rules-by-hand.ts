import type { TableColumn } from "../core/model/table";

type Column = Pick<TableColumn, "values" | "states">;

/** The 45 row rules as a person would write them for speed: one loop each over typed arrays, counting failures. */
export function rowRulesByHand(
  columns: readonly Column[],
  limits: { readonly pupils: number; readonly ratio: number },
): number {
  let failures = 0;
  for (let first = 0; first + 3 < columns.length; first += 4) {
    const [total, boys, girls, boarders] = columns.slice(first, first + 4);
    if (!total || !boys || !girls || !boarders) continue;
    failures +=
      sumsThatFail(total, boys, girls) +
      ratiosThatFail(boarders, boys, limits.ratio) +
      limitsThatFail(total, limits.pupils);
  }
  return failures;
}

function sumsThatFail(total: Column, one: Column, other: Column): number {
  const [t, a, b] = [total.values, one.values, other.values];
  const [ts, as, bs] = [total.states, one.states, other.states];
  let failures = 0;
  for (let row = 0; row < t.length; row++) {
    const isKnown = (ts[row]! | as[row]! | bs[row]!) === 0;
    if (isKnown && Math.abs(t[row]! - a[row]! - b[row]!) > 1e-9 * Math.max(1, Math.abs(t[row]!))) failures++;
  }
  return failures;
}

function ratiosThatFail(part: Column, whole: Column, limit: number): number {
  const [p, w] = [part.values, whole.values];
  const [ps, ws] = [part.states, whole.states];
  let failures = 0;
  for (let row = 0; row < p.length; row++) {
    const isAsked = (ps[row]! | ws[row]!) === 0 && w[row]! > 0;
    if (isAsked && p[row]! / w[row]! > limit) failures++;
  }
  return failures;
}

function limitsThatFail({ values, states }: Column, limit: number): number {
  let failures = 0;
  for (let row = 0; row < values.length; row++) if (states[row] === 0 && values[row]! > limit) failures++;
  return failures;
}
