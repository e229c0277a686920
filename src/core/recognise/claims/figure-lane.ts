import type { Measure } from "../../model/measure";
import type { TableColumn } from "../../model/table";
import { columnOf } from "../layouts/column-of";
import { plainColumn } from "../layouts/plain-column";
import { measureOf } from "../measure/measure-of";
import type { Gather } from "./gathered-lane";
import type { Block, HeaderColumn } from "../table/block";

/**
 * The figures of a column in some rows of the sheet, laid out for scanning, in the unit its header or sheet states; plain
 * numbers (`isBare`) have none. */
export function figureLane(
  block: Block,
  { column, path, unit, isBare }: Pick<HeaderColumn, "column" | "path" | "unit"> & { readonly isBare?: boolean },
  rows: readonly number[],
  gather: Gather = () => null,
): TableColumn {
  const { grid, surroundings } = block;
  const stated = isBare ? "" : unit || surroundings.unit;
  const hints = { stated, catalogue: stated };
  const measureAt = (index: number): Measure => {
    const row = rows[index] ?? 0;
    return measureOf(grid.cell(row, column), grid.ref(row, column), hints);
  };
  const head = { column, path, quantity: "", unit: stated, additive: false };
  const gathered = gather(column, stated, rows, measureAt);
  return gathered ?? plainColumn(block, head, rows, hints, measureAt) ?? columnOf(head, rows.length, measureAt);
}

/** The same figure for every row, such as the total that shares are taken of. */
export function constantLane(lane: TableColumn, measure: Measure): TableColumn {
  const { length } = lane.values;
  return {
    ...lane,
    values: new Float64Array(length).fill(measure.value),
    states: new Uint8Array(length),
    decimals: Math.max(lane.decimals, measure.decimals),
    measureAt: () => measure,
  };
}
