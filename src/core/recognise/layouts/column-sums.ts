import type { TableColumn, TableSum } from "../../model/table";
import { measureOf } from "../measure/measure-of";
import type { Block } from "../table/block";
import type { EntityRow } from "./entity-rows";

/** A total row with the entities it claims to add up. */
interface Claim {
  readonly row: number;
  readonly rows: readonly number[];
}

/** The sums that total rows claim down every column that may be added up. A total left blank claims nothing. */
export function columnSums(
  block: Block,
  rows: readonly EntityRow[],
  columns: readonly TableColumn[],
): readonly TableSum[] {
  const { grid } = block;
  const claims = [...subtotals(rows), ...totals(rows)].filter((claim) => claim.rows.length > 0);
  return claims.flatMap(({ row, rows: parts }) =>
    columns.flatMap((tableColumn, column): readonly TableSum[] => {
      const cell = tableColumn.additive ? grid.cell(row, tableColumn.column) : undefined;
      if (!cell) return [];
      const hints = { stated: tableColumn.unit, catalogue: tableColumn.quantity ? tableColumn.unit : "" };
      const total = measureOf(cell, grid.ref(row, tableColumn.column), hints);
      return [{ along: "column", column, rows: parts, total }];
    }),
  );
}

/** A grand total stands for every school, wherever it stands. */
function totals(rows: readonly EntityRow[]): readonly Claim[] {
  const entities = rows.filter(({ kind }) => kind === "entity").map((_, index) => index);
  return rows.flatMap(({ kind, row }) => (kind === "total" ? [{ row, rows: entities }] : []));
}

/** A 小计 stands for the schools before it, or for those after it where the first one heads its group. */
function subtotals(rows: readonly EntityRow[]): readonly Claim[] {
  const ordered = rows.filter(({ kind }) => kind !== "group" && kind !== "total");
  const isAbove = ordered[0]?.kind === "subtotal";
  const claims: { row: number; rows: number[] }[] = [];
  let entity = 0;
  let open: number[] = [];
  for (const { kind, row } of rows) {
    if (kind === "entity") {
      open.push(entity);
      entity += 1;
    } else if (kind === "subtotal") {
      if (isAbove) open = [];
      claims.push({ row, rows: open });
      if (!isAbove) open = [];
    } else if (kind === "group") open = [];
  }
  return claims;
}
