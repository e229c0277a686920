import type { CellRef } from "./cell";
import type { Measure, MeasureState } from "./measure";

/** States in the order of the codes in `TableColumn.states`. */
export const MEASURE_STATES: readonly MeasureState[] = ["ok", "blank", "placeholder", "masked", "error", "unreadable"];

/** A column of a table with one row an entity, laid out for scanning. */
export interface TableColumn {
  /** Column on the sheet. */
  readonly column: number;
  /** Header texts from the top level down, such as `["在校生数", "男"]`. */
  readonly path: readonly string[];
  /** Quantity id from the catalogue, empty when the header was not understood. */
  readonly quantity: string;
  readonly unit: string;
  /** False for rates, averages and largest values, which must not be added up. */
  readonly additive: boolean;
  /** One element a row; NaN where `states` is not 0. */
  readonly values: Float64Array;
  /** Index into `MEASURE_STATES`, one element a row. */
  readonly states: Uint8Array;
  /** 1 where a figure is stored as text, one element a row. */
  readonly textual: Uint8Array;
  /** Most decimals shown in the column. */
  readonly decimals: number;
  readonly measureAt: (row: number) => Measure;
}

/** One total that the table itself claims: along a row (合计 = 男 + 女) or down a column (合计 row). */
export type TableSum =
  | { readonly along: "row"; readonly total: number; readonly parts: readonly number[] }
  /** `rows` are the rows added up; `total` is the measure in the total row. */
  | { readonly along: "column"; readonly column: number; readonly rows: readonly number[]; readonly total: Measure };

/** A table with one row a school (or town, or class). Numbers below are indexes into `entities` and `columns`. */
export interface Table {
  readonly sheet: string;
  readonly title: string;
  /** School stage the table is about (`primary`, `junior`, `nineYear`, `senior`, `preschool`), empty when nothing tells. */
  readonly stage: string;
  readonly period: string;
  readonly entities: readonly string[];
  readonly entityCells: readonly CellRef[];
  /** The row on the sheet of each entity. */
  readonly sheetRows: readonly number[];
  readonly columns: readonly TableColumn[];
  readonly sums: readonly TableSum[];
  /**
   * Set where every figure is a reading as well (indicators by month, or by town), so that only `sums` are to be
   * checked here; `entities` may be labels of indicators.
   */
  readonly repeatsReadings?: boolean;
}
