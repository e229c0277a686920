import type { Account } from "../../core/model/verdict";
import type { Severity } from "../../core/model/rule";
import type { LeftName, RightName } from "../state/compared";
import type { Handling, Order } from "../state/filter";
import type { Message } from "../state/message";
import type { Job, Stage } from "../state/work";
import type { IndicatorsText } from "./indicators/indicators-text";
import type { UncheckedText } from "./unchecked/unchecked-text";

/** Every word of the pane that is not a finding or a problem; a language is one object of this type. */
export interface PaneText {
  readonly title: string;
  readonly actions: {
    readonly check: string;
    readonly cancel: string;
    readonly cancelling: string;
    readonly updateSummary: string;
    readonly more: string;
    readonly clearMarks: string;
    readonly clearAll: string;
    readonly automatic: string;
    readonly update: string;
    readonly dismiss: string;
    readonly print: string;
    readonly close: string;
    readonly previous: string;
    readonly next: string;
    readonly save: string;
    readonly takeBack: string;
    readonly clearFilter: string;
    readonly clearSearch: string;
  };
  readonly welcome: { readonly what: string; readonly promise: string };
  readonly job: Readonly<Record<Job, string>>;
  readonly stage: (stage: Stage, done: number, total: number) => string;
  readonly working: (job: string, stage: string) => string;
  /** A workbook that gives no date is judged as of none: `asOf` is empty. */
  readonly about: (file: string, asOf: string) => string;
  /** What Excel may be waiting for when nothing moves. */
  readonly slow: string;
  readonly bookBehind: string;
  readonly message: (message: Exclude<Message, { readonly kind: "problem" | "notice" }>) => string;
  readonly confirm: Readonly<
    Record<"clearMarks" | "clearAll", { readonly title: string; readonly body: string; readonly yes: string }>
  >;
  readonly crashed: { readonly what: string; readonly reload: string };

  readonly tabs: {
    readonly label: string;
    readonly findings: (count: number) => string;
    readonly targets: string;
    readonly indicators: string;
    readonly unchecked: (count: number) => string;
  };
  readonly counts: {
    readonly label: string;
    /** What people must do about findings of a level. */
    readonly duty: Readonly<Record<Severity, string>>;
    /** For a listener: how a check came out. */
    readonly announced: (bySeverity: Readonly<Record<Severity, number>>) => string;
  };
  readonly filter: {
    readonly section: string;
    readonly allSections: string;
    readonly handling: string;
    readonly allHandlings: string;
    readonly handlings: Readonly<Record<Handling, string>>;
    readonly order: string;
    readonly orders: Readonly<Record<Order, string>>;
    readonly search: string;
    readonly counted: (name: string, count: number) => string;
    readonly shown: (shown: number, all: number) => string;
  };
  readonly list: {
    readonly label: string;
    readonly nothing: string;
    /** Beside `nothing`: how much was checked, and whether any indicator of the catalogue was among it. */
    readonly passed: (account: Account, hasIndicators: boolean) => string;
    readonly nothingChecked: string;
    readonly nothingMatches: string;
    readonly copies: (count: number) => string;
  };
  readonly detail: {
    readonly label: string;
    readonly pick: string;
    readonly level: (severity: string, duty: string) => string;
    readonly cells: string;
    readonly goTo: (cell: string) => string;
    readonly moreCells: (count: number) => string;
    readonly why: string;
    readonly source: string;
    readonly fix: string;
    /** What stands over the figures that were compared. */
    readonly compared: Readonly<Record<LeftName | RightName | "difference", string>>;
    readonly noCells: string;
    readonly group: (count: number, place: string) => string;
  };
  readonly explanation: {
    readonly status: string;
    readonly note: string;
    readonly placeholder: string;
    readonly stale: string;
    /** Asked for when the note says that all is well and not why. */
    readonly tooThin: string;
    readonly missing: string;
  };
  readonly targets: {
    readonly none: string;
    readonly period: (period: string) => string;
  };
  readonly unchecked: UncheckedText;
  readonly indicators: IndicatorsText;
}
