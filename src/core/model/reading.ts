import type { BindingOutcome } from "./binding";
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

/** The layout of figures told in sentences; any other stands in a table or beside its label. */
export const SENTENCE = "sentence";

/** How a label was matched to an indicator. */
export type MatchedBy = "name" | "alias" | "normalised" | "close" | "binding";

/** Where a workbook says what unit a figure is in; of several the first in this order holds. */
export const UNIT_PLACES = ["cell", "format", "label", "unitColumn", "header", "sheet"] as const;

export type UnitPlace = (typeof UNIT_PLACES)[number];

/** One statement about the unit of a figure. */
export interface UnitSource {
  readonly place: UnitPlace;
  /** As written, such as 万元. */
  readonly unit: string;
  /** How many of the indicator's unit one of it is; NaN when it measures something else. */
  readonly worth: number;
  /** The cell that says so, where it is not the figure's own. */
  readonly at?: CellRef;
}

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
  /** What a remark in its row says to explain the figure; absent where none does. */
  readonly explanation?: string;
  /** All that the workbook says about the unit, the one that holds first; absent when nothing does. */
  readonly unitSources?: readonly UnitSource[];
}

/** A target written in the workbook itself (年度目标). */
export interface StatedTarget {
  readonly indicator: string;
  readonly period: Period;
  readonly operator: "atMost" | "atLeast";
  readonly measure: Measure;
  /** Last day, ISO date; empty when the row names none. */
  readonly by: string;
  /** The cell that names the last day, where it is another one than the target's. */
  readonly byAt?: CellRef;
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

/** A sheet that was not read because a header on it says that it holds personal data (身份证号, 家庭住址). */
export interface LeftOutSheet {
  readonly sheet: string;
  readonly cell: CellRef;
  readonly header: string;
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
  /** The districts its titles and bureaus name (丹江区); absent when they name none. */
  readonly places?: readonly string[];
  /** What became of each decision of a person about reading it. */
  readonly bindings: readonly BindingOutcome[];
  readonly leftOut: readonly LeftOutSheet[];
}
