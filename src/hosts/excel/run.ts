import type { Problem, Result } from "../../core/model/problem";
import { isExcelNewEnough, isInExcel } from "./features";
import { officeErrorOf, type OfficeError } from "./office-error";
import { EXCEL_TOO_OLD, NOT_IN_EXCEL, problemOf } from "./problems";

/** Thrown inside a run to end it with a problem; it never leaves this folder. */
export class Stop extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message.en);
  }
}

/**
 * Runs a batch in Excel. Errors of Excel come back as problems; anything else is a bug and is thrown on. While a cell
 * is being edited an Excel that can wait does so, one that cannot says it.
 */
export async function runInExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  worded: (error: OfficeError) => Problem = problemOf,
): Promise<Result<T>> {
  if (!isInExcel()) return { ok: false, problem: NOT_IN_EXCEL };
  if (!isExcelNewEnough()) return { ok: false, problem: EXCEL_TOO_OLD };
  try {
    return { ok: true, value: await Excel.run({ delayForCellEdit: true }, batch) };
  } catch (error) {
    if (error instanceof Stop) return { ok: false, problem: error.problem };
    const office = officeErrorOf(error);
    if (!office) throw error;
    return { ok: false, problem: worded(office) };
  }
}
