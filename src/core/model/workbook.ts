import type { Area, Cell } from "./cell";

/** One of the sheets we write ourselves. */
export type OwnSheetId = "results" | "summary";

export type Visibility = "visible" | "hidden" | "veryHidden";

/** `row[column]` is the cell, or undefined where it is blank. */
export type Row = readonly (Cell | undefined)[];

/** A worksheet as a host read it: cells as they are, nothing interpreted. */
export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** A protected sheet is read but never marked. */
  readonly isProtected: boolean;
  /** `rows[row]?.[column]`; rows without cells may be absent. */
  readonly rows: readonly (Row | undefined)[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Set when the stored marker says that we wrote this sheet; such sheets are not data. */
  readonly own?: OwnSheetId;
}

/** What a host reads and the core checks. */
export interface Workbook {
  /** File name without folder, as people know it; may carry the period or the unit. */
  readonly name: string;
  readonly sheets: readonly Sheet[];
  /** Text of our stored state (see `StoredState`), or null when the workbook carries none. */
  readonly state: string | null;
}
