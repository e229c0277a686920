import type { Binding } from "./binding";
import type { CellRef } from "./cell";
import type { Severity } from "./rule";
import type { Verdict } from "./verdict";

/** What a person wrote about a finding on our results sheet. */
export interface Explanation {
  /** 处理状态, as chosen. */
  readonly status: string;
  /** 处理说明, as typed. */
  readonly note: string;
  /** The values it explained; when they moved, the explanation is stale. */
  readonly values: string;
}

/** A verdict worth a person's time. Sentences are rendered from it last. */
export interface Finding {
  /** Stable from run to run while it is about the same thing, such as `F-3K7Q2M`. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly outcome: Verdict["outcome"];
  readonly verdict: Verdict;
  /** Section id of the indicator; empty for tables and unknown ones. */
  readonly section: string;
  /** Every cell that took part, the one to fix first. */
  readonly cells: readonly CellRef[];
  /** The shown values it rests on, joined; tells whether an explanation is stale. */
  readonly values: string;
  readonly explanation: Explanation | null;
  readonly isStale: boolean;
}

/** What our custom XML part holds, as JSON text. */
export interface StoredState {
  readonly version: 1;
  readonly pack: { readonly id: string; readonly version: string; readonly fingerprint: string };
  readonly asOf: string;
  /** By finding id, also of findings that are gone, so that they come back with what was said. */
  readonly explanations: Readonly<Record<string, Explanation>>;
  /** 人工补充 of the summary sheet, by section id. */
  readonly remarks: Readonly<Record<string, string>>;
  /** What people settled about reading this workbook, the latest last. */
  readonly bindings: readonly Binding[];
}
