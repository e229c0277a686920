import type { CellRef } from "./cell";
import type { Measure } from "./measure";
import type { UnitSource } from "./reading";
import type { Outcome, Rule, Severity } from "./rule";

/** What a rule was asked of. Empty strings where a part does not apply. */
export interface Subject {
  readonly indicator: string;
  readonly period: string;
  readonly entity: string;
  /** What tells it from others with the same three, such as `小学:最大班额`; stable when cells move. */
  readonly place: string;
}

/** A measure computed from others: 283 ÷ 299. `from` are the measures that took part. */
export interface Computed {
  readonly value: number;
  readonly unit: string;
  readonly decimals: number;
  readonly from: readonly Measure[];
}

/**
 * Why a verdict is unknown: an input has no value, the decimals shown leave both answers open, or nobody can tell in
 * which unit an input is.
 */
export type UnknownReason = "missing" | "rounding" | "unit";

/** One side of the comparison that decided a verdict. */
export type Side =
  { readonly measure: Measure } | { readonly computed: Computed } | { readonly literal: number | string };

/** A verdict worth keeping: one that did not simply pass. */
export interface Verdict {
  readonly rule: string;
  readonly subject: Subject;
  readonly outcome: Exclude<Outcome, "pass" | "not-applicable">;
  readonly severity: Severity;
  readonly reason?: UnknownReason;
  readonly left?: Side;
  readonly right?: Side;
  /** left − right, in the unit of the left side. */
  readonly difference?: number;
  /** Every measure that took part, the one to fix first. */
  readonly measures: readonly Measure[];
  /** Cells that are no figures and were read for it, such as the one that names a deadline. */
  readonly alsoRead?: readonly CellRef[];
  /** Values for the placeholders of the rule's message, besides left, right and difference. */
  readonly args: Readonly<Record<string, Side>>;
  /** For the reason `unit`: the figures among `measures` whose unit is in doubt. */
  readonly inDoubt?: readonly Measure[];
  /** What the workbook says about the unit of the figure, for a rule about units. */
  readonly unitSources?: readonly UnitSource[];
  /** For `broken`: what went wrong. */
  readonly problem?: string;
}

/** How all questions came out; `checked` is the sum of the others. */
export interface Account {
  readonly checked: number;
  readonly passed: number;
  readonly failed: number;
  readonly unknown: number;
  readonly notApplicable: number;
  readonly broken: number;
}

export interface RuleAccount extends Account {
  readonly rule: Rule["id"];
}

/** How an indicator stands to one of its targets. */
export interface Standing {
  readonly indicator: string;
  readonly period: string;
  readonly operator: "atMost" | "atLeast";
  readonly target: number;
  readonly by: string;
  readonly office: string;
  readonly measure: Measure;
  readonly lastYear: Measure | null;
  readonly status: "met" | "open" | "missed" | "undecided" | "doubtful" | "noData";
  /** How far it is from the target in the indicator's unit; positive when the target is missed, NaN without a value. */
  readonly gap: number;
  /** Share of the target reached, in %; NaN where it makes no sense (at-most targets, shares). */
  readonly completion: number;
  /** Share of the year gone at the period's end, in %; NaN without a deadline. */
  readonly pace: number;
  /** For a share with its parts in the book: the smallest whole change of the numerator that would meet the target. */
  readonly headsToTarget: number | null;
  /** The target's own cell when the workbook states it. */
  readonly statedAt: Measure | null;
}

/** All that the rules said of a workbook. */
export interface Evaluation {
  readonly account: Account;
  readonly byRule: readonly RuleAccount[];
  readonly verdicts: readonly Verdict[];
  readonly standings: readonly Standing[];
  /** The day the workbook is judged at, ISO date. */
  readonly asOf: string;
}
