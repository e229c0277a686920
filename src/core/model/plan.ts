import type { Area, CellRef } from "./cell";
import type { Severity } from "./rule";
import type { OwnSheetId } from "./workbook";

/** What a cell of our own sheets means; each host decides how that looks. */
export type CellStyle =
  | "title"
  | "subtitle"
  | "heading"
  | "header"
  | "text"
  | "number"
  | "link"
  | "input"
  | "paragraph"
  | "muted"
  | "error"
  | "warning"
  | "info"
  | "good";

export interface PlannedCell {
  /** Text that begins with `= + - @` is still text; a host never writes a formula from a plan. */
  readonly value: string | number | null;
  readonly style: CellStyle;
  /** Decimals to show of a number; General when absent. */
  readonly decimals?: number;
  /** The cell this one leads to. */
  readonly link?: CellRef;
  /** Values offered in a drop-down list. */
  readonly choices?: readonly string[];
}

/** A real Excel table (filter buttons, banding) over part of one of our sheets; its first row is the header. */
export interface PlannedTable {
  readonly name: string;
  readonly area: Area;
}

/** One of our sheets, whole: a host replaces whatever we wrote there before. */
export interface OwnSheet {
  readonly id: OwnSheetId;
  /** The name wanted; a host takes `name (2)` and so on when a sheet of the user's has it. */
  readonly name: string;
  /** Column widths in characters of Latin text; a hidden column keeps keys. */
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  readonly rows: readonly {
    readonly cells: readonly (PlannedCell | undefined)[];
    /** Height in points; the host's default when absent. */
    readonly height?: number;
  }[];
  readonly merges: readonly Area[];
  readonly tables: readonly PlannedTable[];
  /** Rows kept in view while scrolling. */
  readonly frozenRows: number;
  readonly landscape: boolean;
}

/** Cells of one of the user's sheets to be marked, by severity; a cell stands under its gravest one only. */
export interface SheetMarks {
  readonly sheet: string;
  readonly cells: Readonly<Record<Severity, readonly CellRef[]>>;
}

/**
 * How the workbook shall look, as far as it is ours: exactly these marks, these sheets of ours and this state.
 * What of ours is not in the plan goes away; `"keep"` leaves that part as it stands. Applying a plan twice changes
 * nothing the second time.
 */
export interface WritePlan {
  readonly marks: readonly SheetMarks[] | "keep";
  readonly sheets: readonly OwnSheet[] | "keep";
  /** Text to store in our custom XML part; null removes it. */
  readonly state: string | null | "keep";
}

/** The plan that takes everything of ours out of a workbook again. */
export const CLEARING_PLAN: WritePlan = { marks: [], sheets: [], state: null };
