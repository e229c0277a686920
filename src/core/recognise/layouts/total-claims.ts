import { ENOUGH, hiddenOutline } from "./hidden-outline";
import { likeliest, type RowSum, type Trial } from "./sum-trial";
import type { SumRow } from "./sum-rows";

/**
 * What a grand total adds up, wherever it stands: every row, the rows of the highest level, or the totals of groups with
 * what stands outside them; the figures tell which.
 */
export function totalClaims(rows: readonly SumRow[], groups: readonly RowSum[], trial: Trial): readonly RowSum[] {
  const entities = rows.filter(({ kind, isWithin }) => kind === "entity" && !isWithin);
  if (entities.length === 0) return [];
  const grouped = new Set(groups.flatMap((group) => (group.by ? [] : group.rows)));
  const totals = rows.flatMap((one, at) =>
    one.kind === "total" ? [{ ...one, isOfParts: saysParts(rows[at + 1]) }] : [],
  );
  // A total that stands first cannot tell whether the rows go on after the last one.
  const isOpen = groups.some((group) => group.isOpen && !isBorne(group, trial)) && rows[0]?.kind === "total";
  if (totals.length === 0) return leadingTotal(rows, entities, trial);
  return totals.flatMap(({ row, rank, name, isOfParts }) => {
    const claim = (of: readonly number[], otherRows: readonly number[] = []): RowSum => ({
      row,
      name: isOpen ? `${name}行` : "",
      rows: of,
      otherRows,
      ...(isOpen && { isOpen }),
    });
    const claimed = new Set(groups.flatMap((group) => (group.by ? [] : [group.row])));
    const subtotals = rows.filter((other) => claimed.has(other.row) && other.rank === lowest(rows, rank));
    const among = (pool: readonly SumRow[], totalsOf: readonly SumRow[]): readonly RowSum[] => {
      const flat = pool.filter(({ restates }) => !restates).map(({ entity }) => entity);
      const outside = flat.filter((entity) => !grouped.has(entity));
      const top = topLevel(pool);
      const isCoded = pool.every(({ hasCode }) => hasCode);
      const others = totalsOf.map((other) => other.row);
      return [
        ...(isCoded || (top.length < flat.length && top.length > 1) ? [claim(top)] : []),
        ...(isCoded ? [] : [claim(flat)]),
        ...(others.length > 0 ? [claim(outside, others)] : []),
      ];
    };
    // Rows that stand below a total of those above it are no part of it, unless the figures show otherwise.
    const above = entities.filter((entity) => entity.row < row);
    const isLast = above.length < 2 || above.length === entities.length;
    const pool = isLast ? entities : above;
    const found = likeliest(
      [
        ...(isLast
          ? []
          : among(
              above,
              subtotals.filter((other) => other.row < row),
            )),
        ...among(entities, subtotals),
      ],
      trial,
    );
    // 总计 over 其中：留守儿童 names parts of its own; the rows behind these need not be what it adds up.
    if (found && isOfParts && trial.borne(found).held === 0) return [];
    if (!found || trial.borne(found).held > 0) return found ?? [];
    // No column bears it out: before all of them are called wrong, heads of rows that nothing marks are looked for.
    const hidden = new Set(hiddenOutline(pool, trial, ENOUGH).flatMap(({ parts }) => parts));
    const without = claim(pool.filter((entity) => !hidden.has(entity)).map(({ entity }) => entity));
    return hidden.size > 0 && trial.borne(without).held > 0 ? without : found;
  });
}

const saysParts = (next: SumRow | undefined): boolean => next !== undefined && next.isWithin && !next.restates;

const isBorne = (claim: RowSum, { borne }: Trial): boolean => {
  const { held, asked } = borne(claim);
  return held === asked;
};

/** The rank of the totals right below a grand total. */
const lowest = (rows: readonly SumRow[], own: number): number =>
  Math.max(0, ...rows.filter(({ kind, rank }) => kind === "subtotal" && rank <= own).map(({ rank }) => rank));

/** The rows of the highest level, where the first row is one of them. */
function topLevel(entities: readonly SumRow[]): readonly number[] {
  const least = Math.min(...entities.map(({ level }) => level));
  return entities[0]?.level === least
    ? entities.filter(({ level }) => level === least).map(({ entity }) => entity)
    : [];
}

const DISTRICT = /[省市区县州盟旗国]$/;

/** The district may stand first under its own name and no 合计: only figures that add up again and again show it. */
function leadingTotal(rows: readonly SumRow[], entities: readonly SumRow[], trial: Trial): readonly RowSum[] {
  const [first, ...rest] = entities;
  if (!first || rest.length < 3 || rows[0] !== first) return [];
  const claim: RowSum = {
    row: first.row,
    name: first.name,
    rows: rest.map(({ entity }) => entity),
    otherRows: [],
    by: "rows",
  };
  const { held, asked } = trial.borne(claim);
  const isShown = DISTRICT.test(first.name) ? held > 1 && held * 3 >= asked * 2 : held > 3 && held * 5 >= asked * 4;
  return isShown ? [claim] : [];
}
