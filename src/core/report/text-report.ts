import type { Finding } from "../model/finding";
import type { Language } from "../model/indicator";
import { textOf } from "../text/languages";
import { spoken } from "../text/sentence";
import type { Text } from "../text/text";
import { bindingTexts } from "./binding-texts";
import { cellNames } from "./cell-names";
import type { Checked } from "./checked";
import { countBySeverity } from "./results-sheet";
import { uncheckedTexts } from "./unchecked";
import { unrecognisedTexts } from "./unrecognised-texts";

/** The report on one workbook for a terminal: one finding a paragraph, then how it all came out. */
export function textReport(checked: Checked, language: Language): string {
  const text = textOf(language);
  const { file, findings, evaluation, recognition } = checked;
  const unchecked = uncheckedTexts(checked, text);
  return [
    file,
    ...findings.map((finding) => paragraph(finding, checked, text)),
    [
      evaluation.account.checked > 0
        ? text.report.account(evaluation.account)
        : text.results.nothingFound(evaluation.account),
      ...(findings.length > 0 ? [text.results.counts(findings.length, countBySeverity(findings))] : []),
      ...(findings.length === 0 && evaluation.account.checked > 0 ? [text.report.nothingFound] : []),
      ...unchecked,
      ...bindingTexts(checked, text),
      ...sheetLines(checked, text),
      ...unrecognisedTexts(recognition, text),
    ].join("\n"),
  ].join("\n\n");
}

/** What a reader must know of the sheets: hidden ones were read too, and what was read where nothing was checked. */
function sheetLines({ sheets, evaluation, recognition }: Checked, text: Text): readonly string[] {
  const theirs = sheets.filter(({ own }) => own === null);
  const hidden = theirs.filter(({ visibility }) => visibility !== "visible").map(({ sheet }) => sheet);
  const counts = theirs.map(({ sheet, cells }) => ({ sheet, cells }));
  return [
    ...(evaluation.account.checked === 0 ? [text.report.read(counts)] : []),
    ...(recognition.leftOut.length > 0 ? [text.report.leftOut(recognition.leftOut)] : []),
    ...(hidden.length > 0 ? [text.report.hidden(hidden)] : []),
  ];
}

function paragraph(finding: Finding, { pack }: Checked, text: Text): string {
  const { message, fix, source } = spoken(finding, pack, text.language);
  const { explanation, isStale, cells } = finding;
  const status = isStale ? text.results.stale : (explanation?.status ?? "");
  return [
    text.report.level(text.severity[finding.severity], message),
    ...(cells.length > 0 ? [`  ${text.report.place(cellNames(cells, text))}`] : []),
    `  ${text.report.fix(fix)}`,
    ...(source ? [`  ${text.report.source(source)}`] : []),
    ...(explanation ? [`  ${text.report.explained(status, explanation.note)}`] : []),
  ].join("\n");
}
