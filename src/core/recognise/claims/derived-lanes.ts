import type { Measure } from "../../model/measure";
import type { TableColumn } from "../../model/table";
import type { RowClaim } from "../../model/table-claim";
import type { Block, HeaderColumn } from "../table/block";
import type { Way } from "./derived-ways";
import { constantLane, figureLane } from "./figure-lane";
import type { Gather } from "./gathered-lane";
import type { FigureRow } from "./figure-row";

/** The columns of some rows, each laid out once. */
export interface Lanes {
  readonly names: readonly string[];
  readonly of: (header: HeaderColumn, unit: string, isBare?: boolean) => TableColumn;
  readonly totalOf: (header: HeaderColumn, row: number) => Measure;
}

/** The columns of some rows of a table. */
export function lanesOf(block: Block, rows: readonly FigureRow[], gather: Gather): Lanes {
  const sheetRows = rows.map(({ row }) => row);
  const known = new Map<string, TableColumn>();
  const of = (header: HeaderColumn, unit: string, isBare = false): TableColumn => {
    const key = `${header.column} ${unit} ${isBare}`;
    const lane = known.get(key) ?? figureLane(block, { ...header, unit, isBare }, sheetRows, gather);
    known.set(key, lane);
    return lane;
  };
  const totalOf = (header: HeaderColumn, row: number): Measure => figureLane(block, header, [row]).measureAt(0);
  return { names: rows.map(({ name }) => name), of, totalOf };
}

/** Differences of rates are counted: 0.6个百分点. */
const pointsOf = (unit: string): string => (unit === "百分点" ? "个百分点" : unit);

/** What a column claims when it is worked out in this way. */
export function claimOf(lanes: Lanes, derived: HeaderColumn, way: Way): RowClaim {
  const { kind, times, isRounded, totalRow } = way;
  const isQuotient = kind !== "difference" && kind !== "average";
  const amount = kind === "average" ? derived.unit : pointsOf(derived.unit || way.value.unit);
  const unit = isQuotient ? (times === 100 ? "%" : "") : amount;
  const value = lanes.of(way.value, way.value.unit);
  const ofTotal = totalRow === null ? null : lanes.totalOf(way.value, totalRow);
  return {
    kind,
    names: lanes.names,
    stated: lanes.of(derived, unit, kind !== "difference" && unit === ""),
    base: ofTotal ? constantLane(value, ofTotal) : lanes.of(way.base, way.base.unit),
    value,
    times,
    isRounded,
  };
}
