import type { Language } from "../core/model/indicator";
import type { Result } from "../core/model/problem";
import { textOf } from "../core/text/languages";
import { showCell } from "../hosts/excel/show-cell";
import type { Applied } from "../hosts/host";

/** The name that our summary sheet got when a plan was applied. */
export function summarySheetName({ sheetNames }: Applied, language: Language): string {
  const wanted = textOf(language).summary.name;
  return sheetNames[wanted] ?? wanted;
}

/** Leaves the person before the summary sheet that was just written. */
export const showSummary = (applied: Applied, language: Language): Promise<Result<null>> =>
  showCell({ sheet: summarySheetName(applied, language), row: 0, column: 0 });
