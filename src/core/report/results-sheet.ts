import type { Finding } from "../model/finding";
import type { Language } from "../model/indicator";
import type { OwnSheet } from "../model/plan";
import type { Severity } from "../model/rule";
import { textOf } from "../text/languages";
import type { Text } from "../text/text";
import type { Checked } from "./checked";
import { cell, rowsAndMerges, wideLine } from "./lines";
import type { Line } from "./lines";
import { KEY_COLUMNS, RESULT_COLUMNS, findingCells } from "./results-row";

/** Name of the table that holds the findings. */
export const RESULTS_TABLE = "IndicatorCheckFindings";

/** The sheet 校验结果: what was checked, then one row a finding, in a table that can be sorted and filtered. */
export function planResultsSheet(checked: Checked, language: Language): OwnSheet {
  const text = textOf(language);
  const widths = RESULT_COLUMNS.map(({ width }) => width);
  const visible = widths.slice(0, widths.length - KEY_COLUMNS);
  const intro = introduction(checked, text).map((line, index) =>
    wideLine(line, index === 0 ? "title" : "muted", visible),
  );
  const header: Line = { cells: RESULT_COLUMNS.map(({ id }) => cell(text.results.columns[id], "header")) };
  const rows = checked.findings.map((finding): Line => ({ cells: findingCells(finding, checked.pack, text) }));
  const hasTable = rows.length > 0;
  return {
    id: "results",
    name: text.results.name,
    columns: RESULT_COLUMNS.map(({ width }, index) => (index >= visible.length ? { width, hidden: true } : { width })),
    ...rowsAndMerges([...intro, ...(hasTable ? [header, ...rows] : [])]),
    tables: hasTable ? [{ name: RESULTS_TABLE, area: tableArea(intro.length, rows.length) }] : [],
    frozenRows: hasTable ? intro.length + 1 : 0,
    landscape: true,
  };
}

const tableArea = (top: number, rows: number): OwnSheet["tables"][number]["area"] => ({
  top,
  left: 0,
  bottom: top + rows,
  right: RESULT_COLUMNS.length - 1,
});

function introduction({ file, pack, recognition, evaluation, findings }: Checked, text: Text): readonly string[] {
  const { title, checked, counts, nothingFound, howTo, mostFrequent } = text.results;
  const about = checked(
    file,
    text.period(recognition.period),
    text.date(evaluation.asOf),
    pack.title[text.language],
    pack.version,
  );
  if (findings.length === 0) return [title, about, nothingFound(evaluation.account)];
  const frequent = frequentRules(findings, pack, text.language);
  return [
    title,
    text.sentences([about, text.report.account(evaluation.account)]),
    counts(findings.length, countBySeverity(findings)),
    ...(frequent.length > 0 ? [mostFrequent(frequent)] : []),
    howTo,
  ];
}

/** How many findings there are of each level. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** From how many findings on a rule is worth naming above the table. */
const MANY = 20;

function frequentRules(
  findings: readonly Finding[],
  pack: Checked["pack"],
  language: Language,
): readonly { title: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= MANY)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([id, count]) => ({ title: pack.rules.find((rule) => rule.id === id)?.title[language] ?? id, count }));
}
