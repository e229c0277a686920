import type { Language } from "../model/indicator";
import type { OwnSheet } from "../model/plan";
import { textOf } from "../text/languages";
import type { Checked } from "./checked";
import { EMPTY_LINE, rowsAndMerges, wideLine } from "./lines";
import type { Memory } from "./memory";
import { accountLines } from "./summary-account";
import { SUMMARY_WIDTHS } from "./summary-columns";
import { proseLines } from "./summary-prose";
import { standingLines } from "./summary-standings";

const KEY_WIDTH = 12;

/** The sheet 指标汇总, for a leader to print: what was checked, how the targets stand, and the text of the report. */
export function planSummarySheet(checked: Checked, memory: Memory, language: Language, notice = ""): OwnSheet {
  const text = textOf(language);
  const { file, pack, evaluation, recognition } = checked;
  const about = text.results.checked(
    file,
    text.period(recognition.period),
    text.date(evaluation.asOf),
    pack.title[language],
    pack.version,
  );
  const lines = [
    wideLine(text.summary.title(text.period(recognition.period)), "title", SUMMARY_WIDTHS),
    wideLine(about, "muted", SUMMARY_WIDTHS),
    ...(notice ? [wideLine(notice, "info", SUMMARY_WIDTHS)] : []),
    EMPTY_LINE,
    ...accountLines(checked, text),
    EMPTY_LINE,
    ...standingLines(checked, text),
    EMPTY_LINE,
    ...proseLines(checked, memory, text),
  ];
  return {
    id: "summary",
    name: text.summary.name,
    columns: [...SUMMARY_WIDTHS.map((width) => ({ width })), { width: KEY_WIDTH, hidden: true }],
    ...rowsAndMerges(lines),
    tables: [],
    frozenRows: 0,
    landscape: true,
  };
}
