import type { CellRef } from "./cell";
import type { Bound, Measure, MeasureState } from "./measure";
import type { TableClaim } from "./table-claim";

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
  /** The unit its cells are written in, where they are converted: 元 of a column in 万元. */
  readonly stated?: string;
  /** False for rates, averages and largest values, which must not be added up. */
  readonly additive: boolean;
  /** One element a row; NaN where `states` is not 0. */
  readonly values: Float64Array;
  /** Index into `MEASURE_STATES`, one element a row. */
  readonly states: Uint8Array;
  /** 1 where a figure is stored as text, one element a row. */
  readonly textual: Uint8Array;
  /** Rows whose figure is only a bound (余, 近, 约), with its kind; absent where all are exact. */
  readonly rough?: ReadonlyMap<number, Exclude<Bound, "exact">>;
  /** Most decimals shown in the column. */
  readonly decimals: number;
  readonly measureAt: (row: number) => Measure;
}

/** One total that the table itself claims: along a row (合计 = 男 + 女) or down a column (合计 row). */
export type TableSum = { readonly along: "row"; readonly total: number; readonly parts: readonly number[] } | ColumnSum;

/** A total down a column. */
export interface ColumnSum {
  readonly along: "column";
  readonly column: number;
  /** The rows added up. */
  readonly rows: readonly number[];
  /** Added as well: totals of groups, whose rows are no entities. */
  readonly others?: readonly Measure[];
  /** The measure in the total row. */
  readonly total: Measure;
  /** What makes it a total: its codes (205 of 20501 and 20502), the rows below it, or nothing but its name. */
  readonly by?: "codes" | "rows";
  /** What its row is called, where it is no plain 合计. */
  readonly name?: string;
  /** What its own row says that it is a total of, as 初中小计 does; absent for a plain 合计. */
  readonly rowName?: string;
  /** Set where the table breaks off among the parts, so that some of them may be wanting. */
  readonly isOpen?: true;
}

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
  /** Set where only the shape of the table is understood: what it claims of itself is checked, and nothing else. */
  readonly isPlain?: boolean;
  /** What the table says of itself besides its sums. */
  readonly claims?: readonly TableClaim[];
  /** Rows whose remark explains their figures. */
  readonly explained?: ReadonlySet<number>;
  /** Rows whose remark explains why a figure is wanting. */
  readonly explainedBlanks?: ReadonlySet<number>;
  /** Notes to the table that explain figures (口径), one a line. */
  readonly notes?: string;
}
