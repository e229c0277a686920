import type { Language } from "../model/indicator";
import type { Bound, MeasureState } from "../model/measure";
import type { Severity } from "../model/rule";
import type { Account } from "../model/verdict";
import type { BindingText } from "./binding-text";
import type { UnitDoubtText } from "./unit-doubt-text";

/** How an indicator stands to its target, as a word beside the light. */
export type Light = "met" | "missed" | "onPace" | "behind" | "notDue" | "undecided" | "doubtful" | "noData";

/** The columns of the results sheet, in its order. */
export type ResultColumn =
  | "severity"
  | "section"
  | "indicator"
  | "period"
  | "entity"
  | "problem"
  | "left"
  | "right"
  | "difference"
  | "place"
  | "source"
  | "fix"
  | "status"
  | "note"
  | "id"
  | "values";

/** The columns of the target table on the summary sheet, in its order. */
export type StandingColumn =
  "indicator" | "light" | "value" | "target" | "gap" | "heads" | "lastYear" | "change" | "office" | "deadline";

/** Everything we say, in one language. Figures arrive here already rounded and in digits. */
export interface Text {
  readonly language: Language;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly light: Readonly<Record<Light, string>>;
  readonly noData: string;
  readonly wholeDistrict: string;
  readonly thisTable: string;
  /** The addends of a sum, told beside it. */
  readonly fewParts: (parts: string) => string;
  /** Added where a figure is about ten times, or a tenth of, the one of the year before. */
  readonly digitSlip: string;
  /** A total by what its row is called; `name` is empty for a plain one. */
  readonly totalRow: (of: string, name: string, row: string) => string;
  /** The row of a table that an indicator heads. */
  readonly rowOf: (name: string) => string;
  /** A figure with the town or school that it is of. */
  readonly ofEntity: (name: string, entity: string) => string;
  readonly otherSection: string;
  readonly list: (items: readonly string[]) => string;
  readonly comma: string;
  /** Between the addends of a sum. */
  readonly plus: string;
  /** Sentences one after the other. */
  readonly sentences: (sentences: readonly string[]) => string;
  readonly listOfMany: (items: readonly string[], count: number) => string;
  readonly period: (period: string) => string;
  readonly date: (iso: string) => string;

  /** A unit by itself. */
  readonly unit: (unit: string) => string;
  readonly quantity: (digits: string, unit: string) => string;
  readonly bounded: (digits: string, unit: string, bound: Exclude<Bound, "exact">) => string;
  /** What stands for a figure that has no value; `shown` is the cell. */
  readonly withoutValue: (state: Exclude<MeasureState, "ok">, shown: string) => string;
  /** What is the matter with a cell that has no value, as a word. */
  readonly state: Readonly<Record<MeasureState, string>>;
  /** How a figure is stored: `text` or `number`. */
  readonly storage: (stored: string) => string;
  /** A distance between two figures of one unit; differences of rates are percentage points. */
  readonly difference: (digits: string, unit: string) => string;
  readonly boundedDifference: (digits: string, unit: string, bound: Exclude<Bound, "exact">) => string;
  /** A target as a noun phrase; `by` is a date in words or empty. */
  readonly target: (operator: "atMost" | "atLeast", quantity: string, by: string) => string;

  readonly unitDoubt: UnitDoubtText;

  /** The source of a target that only the workbook itself sets. */
  readonly statedTarget: string;
  readonly source: (document: string, clause: string) => string;
  readonly roundingMessage: (indicator: string, left: string, right: string, rule: string) => string;
  /** The same against a target, which `goal` says in words. */
  readonly roundingAtTarget: (indicator: string, left: string, goal: string) => string;
  readonly roundingFix: string;
  readonly brokenMessage: (rule: string, problem: string) => string;
  readonly brokenFix: string;
  /** A message with the further cells that took part behind it. */
  readonly withCells: (message: string, cells: string) => string;
  /** A cell within a sentence. */
  readonly cell: (sheet: string, address: string) => string;
  readonly moreCells: (cells: string, count: number, left: number) => string;

  readonly results: {
    readonly name: string;
    readonly title: string;
    readonly columns: Readonly<Record<ResultColumn, string>>;
    readonly statuses: {
      readonly pending: string;
      readonly corrected: string;
      readonly explained: string;
      readonly kept: string;
    };
    readonly stale: string;
    /** `asOf` is the day targets are judged at, `period` the latest one reported on, both in words; empty where none. */
    readonly checked: (file: string, period: string, asOf: string, pack: string, version: string) => string;
    readonly counts: (total: number, bySeverity: Readonly<Record<Severity, number>>) => string;
    readonly mostFrequent: (rules: readonly { readonly title: string; readonly count: number }[]) => string;
    readonly nothingFound: (account: Account) => string;
    readonly howTo: string;
  };

  readonly summary: {
    readonly name: string;
    readonly title: (period: string) => string;
    readonly accountHeading: string;
    readonly account: Readonly<Record<keyof Account, string>>;
    readonly uncheckedHeading: string;
    readonly unchecked: (rules: readonly { readonly title: string; readonly count: number }[], cells: string) => string;
    /** The same where figures are there and only their unit is in doubt. */
    readonly inDoubt: (rules: readonly { readonly title: string; readonly count: number }[], cells: string) => string;
    readonly moreRules: (count: number) => string;
    readonly notInWorkbook: string;
    readonly standingsHeading: string;
    readonly standingCounts: (
      counts: readonly { readonly light: string; readonly count: number }[],
      total: number,
    ) => string;
    readonly noStandings: string;
    readonly sectionHeading: (number: number, name: string) => string;
    readonly bound: (operator: "atMost" | "atLeast", quantity: string) => string;
    readonly perLevel: (severity: string) => string;
    readonly columns: Readonly<Record<StandingColumn, string>>;
    readonly headsToAdd: (quantity: string) => string;
    readonly headsToShed: (quantity: string) => string;
    readonly sentencesHeading: string;
    readonly nothingReported: string;
    /** No change since last year, in a table. */
    readonly same: string;
    readonly remark: string;
  };

  /** Clauses of the summary's prose; each is put together by `report/`. */
  readonly prose: {
    readonly lead: (period: string) => string;
    readonly clauseSeparator: string;
    readonly pieceSeparator: string;
    readonly sentence: (clauses: string) => string;
    readonly is: (name: string, quantity: string) => string;
    /** Added to a name whose figure is of another period than the report. */
    readonly ofPeriod: (period: string) => string;
    readonly parts: (items: readonly string[]) => string;
    /** Added to a figure that waits for an explanation. */
    readonly queried: string;
    readonly ratioParts: (numerator: string, denominator: string) => string;
    readonly named: (name: string, quantity: string) => string;
    readonly same: (isYear: boolean) => string;
    readonly rateChange: (isUp: boolean, difference: string, isYear: boolean) => string;
    readonly countChange: (isUp: boolean, difference: string, percent: string, isYear: boolean) => string;
    readonly lastYearWas: (quantity: string, isYear: boolean) => string;
    readonly met: (target: string) => string;
    readonly missed: (target: string, operator: "atMost" | "atLeast", difference: string) => string;
    readonly notDue: (target: string, operator: "atMost" | "atLeast", difference: string) => string;
    readonly completion: (quantity: string, by: string, percent: string) => string;
    readonly pace: (isBehind: boolean, difference: string) => string;
    readonly undecided: (target: string) => string;
    readonly cannotCompare: (target: string) => string;
    readonly headsToAdd: (name: string, quantity: string) => string;
    readonly headsToShed: (name: string, quantity: string) => string;
    readonly missing: (names: readonly string[]) => string;
    /** Figures whose cells hold something that is no figure, as shown. */
    readonly unusable: (items: readonly { readonly name: string; readonly shown: string }[]) => string;
    readonly doubtful: (
      items: readonly { readonly name: string; readonly quantity: string; readonly cell: string }[],
    ) => string;
  };

  readonly bindings: BindingText;

  readonly report: {
    readonly level: (severity: string, message: string) => string;
    readonly place: (cells: string) => string;
    readonly fix: (fix: string) => string;
    readonly source: (source: string) => string;
    readonly explained: (status: string, note: string) => string;
    readonly account: (account: Account) => string;
    readonly nothingFound: string;
    /** `cells` are the first of them. */
    readonly unrecognised: (
      count: number,
      cells: readonly { readonly cell: string; readonly label: string }[],
    ) => string;
    readonly read: (sheets: readonly { readonly sheet: string; readonly cells: number }[]) => string;
    readonly hidden: (sheets: readonly string[]) => string;
    /** Sheets that were not read because a header says that they hold personal data. */
    readonly leftOut: (sheets: readonly { readonly sheet: string; readonly header: string }[]) => string;
  };
}
