import type { PlannedCell } from "../model/plan";
import type { Severity } from "../model/rule";
import type { Account } from "../model/verdict";
import type { Text } from "../text/text";
import { bindingTexts } from "./binding-texts";
import type { Checked } from "./checked";
import { cell, wideLine } from "./lines";
import type { Line } from "./lines";
import { countBySeverity } from "./results-sheet";
import { SUMMARY_WIDTHS } from "./summary-columns";
import { uncheckedTexts } from "./unchecked";
import { unrecognisedTexts } from "./unrecognised-texts";

const OUTCOMES: readonly (keyof Account)[] = ["checked", "passed", "failed", "unknown", "notApplicable", "broken"];
const LEVELS: readonly Severity[] = ["error", "warning", "info"];

/** 校验情况: how many questions were asked and how they came out, the findings by level, and what went unchecked. */
export function accountLines(checked: Checked, text: Text): readonly Line[] {
  const { account } = checked.evaluation;
  const counts = countBySeverity(checked.findings);
  const headers = [
    ...OUTCOMES.map((outcome) => text.summary.account[outcome]),
    ...LEVELS.map((level) => text.summary.perLevel(text.severity[level])),
  ];
  const numbers: readonly PlannedCell[] = [
    ...OUTCOMES.map((outcome) => cell(account[outcome], "number")),
    ...LEVELS.map((level) => cell(counts[level], counts[level] > 0 ? level : "number")),
  ];
  const unchecked = uncheckedTexts(checked, text);
  return [
    wideLine(text.summary.accountHeading, "heading", SUMMARY_WIDTHS),
    { cells: headers.map((header) => cell(header, "header")) },
    { cells: numbers },
    ...(unchecked.length > 0 ? [wideLine(text.summary.uncheckedHeading, "subtitle", SUMMARY_WIDTHS)] : []),
    ...[...unchecked, ...readingLines(checked, text)].map((line) => wideLine(line, "paragraph", SUMMARY_WIDTHS)),
  ];
}

/** What a reader must know of how the workbook was read: its bindings, and what was not read or not understood. */
const readingLines = (checked: Checked, text: Text): readonly string[] => [
  ...bindingTexts(checked, text),
  ...(checked.recognition.leftOut.length > 0 ? [text.report.leftOut(checked.recognition.leftOut)] : []),
  ...unrecognisedTexts(checked.recognition, text),
];
