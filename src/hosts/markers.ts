import type { OwnSheetId } from "../core/model/workbook";
import type { Severity } from "../core/model/rule";

/** Hidden workbook-level names that point at our sheets; a sheet is ours by these, never by what it is called. */
export const SHEET_MARKERS: Readonly<Record<OwnSheetId, string>> = {
  results: "_IndicatorCheck_Results",
  summary: "_IndicatorCheck_Summary",
};

/** Namespace of the root of our custom XML part. */
export const STATE_NAMESPACE = "urn:indicator-check:state";

/**
 * The formula of a mark, without the equals sign. It is always true, because `N` of a text is 0, and it names itself
 * and the severity, so that a mark is known by it alone, whoever has saved the workbook since.
 */
export const markFormula = (severity: Severity): string => `N("indicator-check:${severity}")=0`;

const MARK_FORMULA = /^=?\s*N\s*\(\s*"indicator-check:(error|warning|info)"\s*\)\s*=\s*0\s*$/i;

/** The severity a conditional format marks, or null when it is none of ours. */
export function severityOfFormula(formula: string): Severity | null {
  switch (MARK_FORMULA.exec(formula)?.[1]?.toLowerCase()) {
    case "error":
      return "error";
    case "warning":
      return "warning";
    case "info":
      return "info";
    default:
      return null;
  }
}

/** Names of sheets, tables and defined names compare without regard to case. */
export const sameText = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
