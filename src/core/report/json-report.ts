import { reportAddress } from "../model/address";
import type { Finding } from "../model/finding";
import type { Language } from "../model/indicator";
import type { Bound } from "../model/measure";
import type { Unrecognised } from "../model/reading";
import type { Severity } from "../model/rule";
import type { Account, Side, Verdict } from "../model/verdict";
import { roundHalfUp } from "../text/number";
import { spoken } from "../text/sentence";
import { printedDifference } from "../text/side-text";
import type { Checked } from "./checked";
import { bindingsAsJson, type JsonBinding } from "./json-bindings";
import type { SheetCount } from "./sheet-counts";

/** Name and version of the program that made a report. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** The report on one workbook for programs; absent values are null. */
export interface JsonReport {
  readonly tool: Tool;
  readonly pack: { readonly id: string; readonly version: string; readonly fingerprint: string };
  readonly file: string;
  /** The day judged at, ISO date. */
  readonly asOf: string;
  readonly sheets: readonly SheetCount[];
  readonly readings: readonly {
    readonly indicator: string;
    readonly period: string;
    readonly entity: string;
    readonly value: number | null;
    readonly unit: string;
    readonly bound: Bound;
    readonly cell: string;
    readonly text: string;
    readonly label: string;
  }[];
  readonly unrecognised: readonly {
    readonly cell: string;
    readonly label: string;
    readonly why: Unrecognised["why"];
  }[];
  readonly bindings: readonly JsonBinding[];
  readonly verdicts: Account;
  readonly findings: readonly JsonFinding[];
}

export interface JsonFinding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly outcome: Verdict["outcome"];
  readonly indicator: string;
  readonly period: string;
  readonly entity: string;
  /** `主要指标!E64`, the one to fix first. */
  readonly cells: readonly string[];
  readonly left: number | string | null;
  readonly right: number | string | null;
  readonly difference: number | null;
  readonly message: string;
  readonly source: string;
  readonly fix: string;
}

/** The report on one workbook as data. */
export function jsonReport(checked: Checked, tool: Tool, language: Language): JsonReport {
  const { file, pack, recognition, evaluation, findings } = checked;
  const { checked: asked, passed, failed, unknown, notApplicable, broken } = evaluation.account;
  return {
    tool: { name: tool.name, version: tool.version },
    pack: { id: pack.id, version: pack.version, fingerprint: pack.fingerprint },
    file,
    asOf: evaluation.asOf,
    sheets: checked.sheets,
    readings: recognition.readings
      .filter(({ role }) => role === "value")
      .map(({ indicator, period, entity, measure, labelText }) => ({
        indicator,
        period,
        entity,
        value: finite(measure.value),
        unit: measure.unit,
        bound: measure.bound,
        cell: reportAddress(measure.at),
        text: measure.text,
        label: labelText,
      })),
    unrecognised: recognition.unrecognised.map(({ cell, label, why }) => ({ cell: reportAddress(cell), label, why })),
    bindings: bindingsAsJson(recognition.bindings),
    verdicts: { checked: asked, passed, failed, unknown, notApplicable, broken },
    findings: findings.map((finding) => findingAsJson(finding, checked, language)),
  };
}

function findingAsJson(finding: Finding, { pack }: Checked, language: Language): JsonFinding {
  const { verdict } = finding;
  const { message, source, fix } = spoken(finding, pack, language);
  return {
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    outcome: finding.outcome,
    indicator: verdict.subject.indicator,
    period: verdict.subject.period,
    entity: verdict.subject.entity,
    cells: finding.cells.map(reportAddress),
    left: sideValue(verdict.left),
    right: sideValue(verdict.right),
    difference: printedDifference(verdict)?.value ?? null,
    message,
    source,
    fix,
  };
}

/** Enough decimals for any figure, few enough to hide what binary arithmetic adds. */
const DECIMALS = 10;

const finite = (value: number): number | null => (Number.isFinite(value) ? roundHalfUp(value, DECIMALS) : null);

function sideValue(side: Side | undefined): number | string | null {
  if (!side) return null;
  if ("measure" in side) return finite(side.measure.value);
  if ("computed" in side) return finite(side.computed.value);
  return typeof side.literal === "number" ? finite(side.literal) : side.literal;
}
