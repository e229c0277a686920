import { cellDecision, ignoreDecision } from "../../core/check-workbook";
import type { Problem, Result } from "../../core/model/problem";
import type { Workbook } from "../../core/model/workbook";
import { rememberedOf } from "../../core/report/remembered";
import { selectedCell, type SelectedCell } from "../../hosts/excel/selected-cell";
import type { PointedAt } from "../state/binding-draft";
import type { Working } from "./desk";

/** Asks Excel which cell is selected, and tells what stands around it. */
export async function pointAtSelection(work: Working): Promise<Problem | null> {
  const { dispatch } = work.options;
  await work.enter("read");
  const selected = await selectedCell();
  if (!selected.ok) return selected.problem;
  const read = await work.host.read();
  if (!read.ok) return read.problem;
  const found = pointedAt(read.value, selected.value, work);
  const pointed = found.ok ? { pointed: found.value, problem: null } : { pointed: null, problem: found.problem };
  dispatch({ type: "pointed", pointed });
  return null;
}

/** A period that a book names is the book's to say; any stands for it while only the place is asked for. */
const ANY_PERIOD = "2000";

function pointedAt(workbook: Workbook, { cell, text }: SelectedCell, work: Working): Result<PointedAt> {
  const { checker } = work.options;
  const { includesPersonal } = work;
  const memory = rememberedOf(workbook);
  const ignored = ignoreDecision(workbook, checker, memory, cell, { includesPersonal });
  if (!ignored.ok) return ignored;
  const { place } = ignored.value;
  const indicator = checker.pack.catalogue.indicators[0]?.id ?? "";
  const period = place.named || ANY_PERIOD;
  const bound = cellDecision(workbook, checker, memory, cell, { indicator, period }, { includesPersonal });
  return bound.ok ? { ok: true, value: { shown: text, place, entity: bound.value.entity } } : bound;
}
