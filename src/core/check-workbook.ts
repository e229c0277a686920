import { evaluate } from "./evaluate/evaluate";
import type { Checker } from "./evaluate/prepare";
import type { CellDecision, Decision, IgnoreDecision } from "./model/binding";
import type { CellRef } from "./model/cell";
import { mergedBindings } from "./model/decisions";
import type { Language } from "./model/indicator";
import type { Pause } from "./model/pause";
import type { WritePlan } from "./model/plan";
import type { Result } from "./model/problem";
import type { Recognition } from "./model/reading";
import type { Workbook } from "./model/workbook";
import { bindingAt, ignoringAt, type SaidOfCell } from "./recognise/bindings/binding-at";
import { recogniseSheetBySheet, type ReadingOptions } from "./recognise/recognise";
import type { Checked } from "./report/checked";
import { findingsOf } from "./report/findings";
import type { Memory } from "./report/memory";
import { planOf } from "./report/plan";
import { rememberedOf } from "./report/remembered";
import { withSaid } from "./report/said";
import type { Said } from "./report/said";
import { sheetCounts } from "./report/sheet-counts";

/** How a workbook is to be checked. */
export interface CheckOptions {
  readonly language: Language;
  /** The day to judge at, ISO date; the workbook's own date when absent, so that a 2022 workbook is judged as in 2022. */
  readonly asOf?: string;
  /** Decisions of a file about reading the workbook; its own win. */
  readonly decisions?: readonly Decision[];
  /** Sheets with personal data are read too; by default they are left out. */
  readonly includesPersonal?: boolean;
  /** Awaited before each stage, so that a page can show what is going on and stay alive. */
  readonly onStage?: (stage: CheckStage) => Promise<void>;
  /** Asked between sheets and between rules. */
  readonly pause?: Pause;
}

/** The verbs of a check, in their order. */
export type CheckStage = "recognise" | "evaluate" | "report";

/** All that a check found out, and how the workbook shall look after it. */
export interface Check extends Checked {
  readonly memory: Memory;
  /** Made when asked for: a report alone needs none. A notice stands at the head of the summary sheet. */
  readonly plan: (notice?: string) => WritePlan;
}

/** The whole story: cells become readings, readings become verdicts, verdicts become findings and a plan to write. */
export const checkWorkbook = (workbook: Workbook, checker: Checker, options: CheckOptions): Promise<Check> =>
  checkWith(rememberedOf(workbook), workbook, checker, options);

/** The check with what is remembered of the workbook changed, such as by a decision of the person; it is not read again. */
export async function checkWith(
  remembered: Memory,
  workbook: Workbook,
  checker: Checker,
  options: CheckOptions,
): Promise<Check> {
  const { pack } = checker;
  await options.onStage?.("recognise");
  const { bindings, overruled } = mergedBindings(remembered.bindings, options.decisions ?? []);
  const memory = { ...remembered, bindings };
  const reading = recogniseSheetBySheet(workbook, pack.catalogue, readingOptions(memory, options));
  const read = await unhurried(reading, options.pause);
  const contrary = overruled.map((binding) => ({ binding, state: "overruled", cells: [] }) as const);
  const recognition: Recognition = { ...read, bindings: [...read.bindings, ...contrary] };
  await options.onStage?.("evaluate");
  const evaluation = await evaluate(checker, recognition, options);
  await options.onStage?.("report");
  const findings = findingsOf(evaluation, recognition, pack, memory);
  const sheets = sheetCounts(workbook, recognition);
  return finished({ file: workbook.name, sheets, pack, recognition, evaluation, findings }, memory, options.language);
}

/** Goes through work that halts now and then, and pauses there where it is wanted. */
async function unhurried(work: Generator<undefined, Recognition>, pause?: Pause): Promise<Recognition> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await pause?.();
  }
}

/** The check after a person has explained one of its findings; nothing is asked again. */
export function explained(check: Check, said: Said, language: Language): Check {
  const memory = withSaid(check.memory, said);
  const { file, sheets, pack, recognition, evaluation } = check;
  const findings = findingsOf(evaluation, recognition, pack, memory);
  return finished({ file, sheets, pack, recognition, evaluation, findings }, memory, language);
}

/** The decision that a cell is an indicator, to be remembered by `withBinding`; period, school and unit as found there. */
export const cellDecision = (
  workbook: Workbook,
  { pack }: Checker,
  memory: Memory,
  cell: CellRef,
  said: SaidOfCell,
  options: Pick<CheckOptions, "includesPersonal"> = {},
): Result<CellDecision> => bindingAt(workbook, pack.catalogue, cell, said, readingOptions(memory, options));

/** The decision that a cell is not to be read. */
export const ignoreDecision = (
  workbook: Workbook,
  { pack }: Checker,
  memory: Memory,
  cell: CellRef,
  options: Pick<CheckOptions, "includesPersonal"> = {},
): Result<IgnoreDecision> => ignoringAt(workbook, pack.catalogue, cell, readingOptions(memory, options));

const readingOptions = (
  { bindings }: Memory,
  { includesPersonal = false }: Pick<CheckOptions, "includesPersonal">,
): ReadingOptions => ({ bindings, includesPersonal });

const finished = (checked: Checked, memory: Memory, language: Language): Check => ({
  ...checked,
  memory,
  plan: (notice) => planOf(checked, memory, language, notice),
});
