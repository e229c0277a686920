import type { Block } from "../table/block";
import type { EntityRow } from "./entity-rows";
import { headRows, nestedName } from "./nested-rows";
import { isStage, within } from "./whose";
import { writtenLabel } from "./written-label";

/** A school with a row for each of its stages (学校名称｜学段) is no school listed twice: 韩摆渡学校·小学, 韩摆渡学校·初中. */
export function toldApart(block: Block, all: readonly EntityRow[], nameColumn: number): readonly EntityRow[] {
  const { grid, columns } = block;
  const rows = underHeads(block, all, nameColumn);
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { kind, name } of rows) {
    if (kind !== "entity") continue;
    if (seen.has(name)) twice.add(name);
    seen.add(name);
  }
  if (twice.size === 0) return rows;
  const others = columns.filter(({ column, role }) => column !== nameColumn && (role === "entity" || role === "none"));
  return rows.map((one) => {
    if (one.kind !== "entity" || !twice.has(one.name)) return one;
    const stage = others.map(({ column }) => grid.text(one.row, column)).find(isStage);
    return stage === undefined ? one : { ...one, name: within(one.name, stage) };
  });
}

/** 城区 under 小学 and 城区 under 初中 are two. */
function underHeads(block: Block, rows: readonly EntityRow[], nameColumn: number): readonly EntityRow[] {
  const heads = headRows(rows.map(({ row }) => writtenLabel(block, row, [nameColumn])));
  if (heads.size === 0) return rows;
  return rows.map((one) =>
    one.kind === "entity" && heads.has(one.row)
      ? { ...one, name: nestedName(heads, one.row, (row) => block.grid.text(row, nameColumn)) }
      : one,
  );
}
