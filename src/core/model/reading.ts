import type { CellRef } from "./cell";
import type { Measure } from "./measure";
import type { Table } from "./table";

/**
 * A period in our notation: `2022`, `2022-H1`, `2022-Q2`, `2022-06`, `2021/22` (school year) or `2022-01..2022-05`.
 * Empty when nothing in the workbook tells.
 */
export type Period = string;

/** What a figure is in its row: the value itself, or what the workbook derived from it. */
export type ReadingRole = "value" | "change" | "changePercent" | "completion";

/** How a label was matched to an indicator. */
export type MatchedBy = "name" | "alias" | "normalised" | "close" | "binding";

/** An indicator's measure for a period and an entity, with where it was found and how sure we are. */
export interface Reading {
  readonly indicator: string;
  readonly period: Period;
  /** Empty for the district itself; otherwise the school or town. */
  readonly entity: string;
  readonly role: ReadingRole;
  readonly measure: Measure;
  readonly label: CellRef;
  readonly labelText: string;
  readonly layout: string;
  readonly matchedBy: MatchedBy;
  /** 0 to 1. */
  readonly sureness: number;
}

/** A target written in the workbook itself (年度目标). */
export interface StatedTarget {
  readonly indicator: string;
  readonly period: Period;
  readonly operator: "atMost" | "atLeast";
  readonly measure: Measure;
  /** Last day, ISO date; empty when the row names none. */
  readonly by: string;
  /** Office in charge (责任科室), empty when the row names none. */
  readonly office: string;
}

/** A label or a cell that looked like data and was not understood. */
export interface Unrecognised {
  readonly cell: CellRef;
  readonly label: string;
  readonly why: "unknownLabel" | "closeLabel" | "noPeriod" | "noValue" | "twoLabels";
  /** The indicator it may be, when `why` is `closeLabel`. */
  readonly offer?: string;
}

/** All that was read from a workbook. */
export interface Recognition {
  readonly readings: readonly Reading[];
  readonly targets: readonly StatedTarget[];
  readonly tables: readonly Table[];
  readonly unrecognised: readonly Unrecognised[];
  /** The latest period the workbook reports on; empty when nothing tells. */
  readonly period: Period;
  /** The day the workbook says it was filled in (填报日期), ISO date, or empty. */
  readonly filledOn: string;
}
