import { isQuotientName } from "../../model/quotient-name";
import type { Table, TableColumn } from "../../model/table";
import type { EntityRow } from "../layouts/entity-rows";
import { shownSums } from "../layouts/shown-sums";
import type { Block } from "../table/block";
import { isFigureCell } from "../table/is-figure";
import { figureLane } from "./figure-lane";
import { namedRowSums } from "./named-row-sums";
import { isRateRow } from "./rate-rows";

/**
 * What the columns of a list add up to along its rows: 合计 of 小学 and 初中 by their names; 全区 and its towns, 合计 and the
 * sources of money, where most rows show it. Rows of rates are left out, and so are periods, which have rules of their own.
 */
export function listRowSums(block: Block, rows: readonly EntityRow[], holder: Table): Table | null {
  const added = rows.filter((row) => row.kind !== "group" && !isRateRow(block, row));
  const sheetRows = added.map(({ row }) => row);
  const columns = block.columns
    .filter(({ role, path, unit }) => path.length > 0 && (role === "none" || role === "value") && unit !== "%")
    .filter(({ path }) => !path.some(isQuotientName))
    .filter(
      ({ column }) =>
        sheetRows.filter((row) => isFigureCell(block.grid.cell(row, column))).length * 2 > sheetRows.length,
    )
    .map((header): TableColumn => ({ ...figureLane(block, header, sheetRows), additive: true }));
  if (columns.length < 3) return null;
  const named = namedRowSums(columns);
  const sums = [...named, ...shownSums(columns, named)];
  if (sums.length === 0) return null;
  return {
    ...holder,
    entities: added.map(({ name }) => name),
    entityCells: sheetRows.map((row) => block.grid.ref(row, block.left)),
    sheetRows,
    columns,
    sums,
    repeatsReadings: true,
  };
}
