import type { Area, CellRef } from "./cell";
import type { Visibility } from "./workbook";

/** What a cell with a figure is; `none` where nothing explains it. */
export const PARTS = [
  /** A figure under a header, beside the name of its row. */
  "data",
  /** A figure under a header in a table whose rows have no names at all. */
  "unnamed",
  "total",
  "serial",
  "code",
  /** A year, a month or a day. */
  "period",
  /** The number of a column (甲 乙 1 2). */
  "columnNumber",
  /** A figure that names its row or its column. */
  "name",
  /** A figure in a column for remarks, or in a note. */
  "remark",
  /** A value beside or below its label, outside any table. */
  "pair",
  /** What only helps the workbook's own formulas. */
  "helper",
  "none",
] as const;

export type Part = (typeof PARTS)[number];

/** Where a table says what its figures are counted in; nothing is worked out, only what is written. */
export interface TableUnits {
  /** As the 单位：line or a title says it, such as 户、人; empty when none does. */
  readonly line: string;
  /** In the names of sheet and file. */
  readonly name: string;
  /** In the headers of columns with figures. */
  readonly headers: readonly { readonly column: number; readonly unit: string }[];
  /** In the names of rows. */
  readonly labels: readonly string[];
  /** The column that gives each row's unit, or null. */
  readonly column: number | null;
}

/** How one table was understood. */
export interface TableAccount {
  /** From the first row of the header to the last row that holds anything. */
  readonly area: Area;
  /** First and last row of the header. */
  readonly headerRows: { readonly top: number; readonly bottom: number };
  /** The columns that name the rows, the widest group first; none where rows have no names. */
  readonly labelColumns: readonly number[];
  /** The layout that reads it. */
  readonly layout: string;
  readonly units: TableUnits;
  readonly parts: Readonly<Record<Part, number>>;
  /** Cells with figures that nothing explains. */
  readonly unexplained: readonly CellRef[];
}

/** How one sheet was understood: its tables, and the cells with figures outside them. */
export interface SheetAccount {
  readonly sheet: string;
  readonly visibility: Visibility;
  readonly tables: readonly TableAccount[];
  readonly outside: Readonly<Record<Part, number>>;
  readonly unexplained: readonly CellRef[];
}
