import { checkOpenWorkbook } from "../../addin/check-open-workbook";
import { showSummary, summarySheetName } from "../../addin/show-summary";
import { explained, type Check } from "../../core/check-workbook";
import type { Problem, Result } from "../../core/model/problem";
import type { Said } from "../../core/report/said";
import { CANCELLED } from "../../hosts/excel/problems";
import type { Doing, Working } from "./desk";
import { unhurried } from "./unhurried";
import { write } from "./writing";

/** Reads and checks, and shows what was found; the workbook stays as it is. */
export const checkOnly: Doing = async (work) => {
  const check = await checked(work);
  return check.ok ? null : check.problem;
};

/** Reads, checks, and writes marks, results and summary. */
export const checkAndWrite: Doing = async (work) => {
  const check = await checked(work);
  if (!check.ok) return check.problem;
  const written = await write(work, check.value);
  return written.ok ? null : written.problem;
};

/** The same, and then shows the summary sheet. */
export const updateAndShowSummary: Doing = async (work) => {
  const check = await checked(work);
  if (!check.ok) return check.problem;
  const written = await write(work, check.value);
  if (!written.ok) return written.problem;
  const { dispatch, language } = work.options;
  const shown = await showSummary(written.value, language);
  if (!shown.ok) return shown.problem;
  const sheet = summarySheetName(written.value, language);
  dispatch({ type: "told", message: { kind: "summaryUpdated", sheet } });
  return null;
};

/**
 * Stores what a person says of a finding. The workbook is read again first, so that what was typed on our sheets in the
 * meantime is kept.
 */
export async function explainAndWrite(work: Working, said: Said): Promise<Problem | null> {
  const { dispatch, language } = work.options;
  const check = await checked(work);
  if (!check.ok) return check.problem;
  if (!check.value.findings.some(({ id }) => id === said.id)) {
    dispatch({ type: "told", message: { kind: "findingGone" } });
    return null;
  }
  const after = explained(check.value, said, language);
  const written = await write(work, after);
  if (!written.ok) return written.problem;
  unhurried(() => dispatch({ type: "checked", check: after }));
  dispatch({ type: "drafted", id: said.id, draft: null });
  dispatch({ type: "told", message: { kind: "explanationSaved" } });
  return null;
}

async function checked(work: Working): Promise<Result<Check>> {
  const { checker, language, dispatch } = work.options;
  const { enter, pause, includesPersonal } = work;
  await enter("read");
  const check = await checkOpenWorkbook(work.host, checker, { language, includesPersonal, onStage: enter, pause });
  if (!check.ok) return check;
  if (work.isCancelled()) return { ok: false, problem: CANCELLED };
  unhurried(() => dispatch({ type: "checked", check: check.value }));
  for (const problem of check.value.memory.problems) dispatch({ type: "told", message: { kind: "notice", problem } });
  return check;
}
