import { evaluate } from "./evaluate/evaluate";
import type { Checker } from "./evaluate/prepare";
import type { Language } from "./model/indicator";
import type { WritePlan } from "./model/plan";
import type { Workbook } from "./model/workbook";
import { recognise } from "./recognise/recognise";
import type { Checked } from "./report/checked";
import { findingsOf } from "./report/findings";
import type { Memory } from "./report/memory";
import { planOf } from "./report/plan";
import { rememberedOf } from "./report/remembered";
import { sheetCounts } from "./report/sheet-counts";

/** How a workbook is to be checked. */
export interface CheckOptions {
  readonly language: Language;
  /** The day to judge at, ISO date; the workbook's own date when absent, so that a 2022 workbook is judged as in 2022. */
  readonly asOf?: string;
}

/** All that a check found out, and how the workbook shall look after it. */
export interface Check extends Checked {
  readonly memory: Memory;
  /** Made when asked for: a report alone needs none. */
  readonly plan: () => WritePlan;
}

/** The whole story: cells become readings, readings become verdicts, verdicts become findings and a plan to write. */
export async function checkWorkbook(workbook: Workbook, checker: Checker, options: CheckOptions): Promise<Check> {
  const { pack } = checker;
  const recognition = recognise(workbook, pack.catalogue);
  const evaluation = await evaluate(checker, recognition, options);
  const memory = rememberedOf(workbook);
  const findings = findingsOf(evaluation, recognition, pack, memory);
  const sheets = sheetCounts(workbook, recognition);
  const checked: Checked = { file: workbook.name, sheets, pack, recognition, evaluation, findings };
  return { ...checked, memory, plan: () => planOf(checked, memory, options.language) };
}
