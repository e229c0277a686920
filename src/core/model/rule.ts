import type { TableClaim } from "./table-claim";
import type { Catalogue, Localised, Source } from "./indicator";

/** 逻辑校验 (must be fixed), 经验校验 (fix it or explain it), 提示. */
export type Severity = "error" | "warning" | "info";

/** Which indicators a rule is asked of; every key given must hold. */
export interface IndicatorFilter {
  readonly id?: string | readonly string[];
  readonly section?: string | readonly string[];
  readonly kind?: string | readonly string[];
  readonly unit?: string | readonly string[];
  readonly formula?: "ratio" | "sum";
  readonly has?: "target" | "partOf";
  readonly except?: readonly string[];
}

/** The subjects a rule is asked of. */
export type ForEach =
  /** One subject an indicator, period and entity that was read. `period: "latest"` keeps the period reported on. */
  | { readonly indicator: IndicatorFilter; readonly period?: "latest" | "every" }
  /** One subject a target of an indicator (the catalogue's or the workbook's own) and the latest value. */
  | { readonly target: IndicatorFilter }
  /** One subject a row of every table that has all `columns` (quantity ids); `stage` narrows it. */
  | { readonly row: { readonly columns: readonly string[]; readonly stage?: string | readonly string[] } }
  /**
   * One subject a total that a table claims along its rows, down its columns, or by its codes (205 of 20501 and 20502) or
   * as the head of other rows; `open` are the totals, of either kind, among whose parts the table breaks off.
   */
  | { readonly sum: "row" | "column" | "codes" | "rows" | "open" }
  /** One subject a number that a table states and that its other cells make as well. */
  | { readonly claim: TableClaim["kind"] }
  /** One subject a figure in a table. */
  | { readonly figure: "table" };

export interface Leaf {
  readonly fact: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly operator: string;
  readonly value: unknown;
}

export type Condition =
  { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] } | { readonly not: Condition } | Leaf;

/** A measure as written in an example: a number, a text such as `"94.6%"` or `"***"`, or null for a blank cell. */
export type Given = number | string | null;

/** Shows a rule at work; every example is run as a test and printed in the rule's documentation. */
export interface Example {
  readonly name: string;
  readonly given: Readonly<Record<string, Given | readonly Given[]>>;
  readonly expect: Outcome;
}

/** What is true of good data, as read from a file in `rules/`. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /**
   * Rules of one topic say the same of a subject at different times (not yet due, due): what a person explained of the
   * one stays with the other.
   */
  readonly topic?: string;
  readonly title: Localised;
  readonly why: Localised;
  readonly source: Source;
  /** Periods it speaks of; a subject from outside is not applicable. */
  readonly valid: { readonly from: string; readonly to?: string };
  readonly forEach: ForEach;
  readonly when?: Condition;
  readonly must: Condition;
  readonly message: Localised;
  readonly fix: Localised;
  readonly examples: readonly Example[];
  /** A figure that fails is in doubt: it is asked of first, and no other rule works with the figure until it is settled. */
  readonly doubts?: "unit";
}

/** pass and fail are certain; unknown: an input is missing, or rounding cannot tell; broken: the rule itself failed. */
export type Outcome = "pass" | "fail" | "unknown" | "not-applicable" | "broken";

/** A set of rules with the catalogue they speak of. */
export interface Pack {
  readonly id: string;
  readonly version: string;
  readonly title: Localised;
  /** Changes whenever any file of the pack changes. */
  readonly fingerprint: string;
  readonly catalogue: Catalogue;
  readonly rules: readonly Rule[];
}
