import { checkOpenWorkbook } from "../addin/check-open-workbook";
import { showSummary } from "../addin/show-summary";
import { tellWritten } from "../addin/written-elsewhere";
import { excelHost } from "../hosts/excel/excel-host";
import type { Command } from "./command";
import { COMMAND_TEXTS } from "./text";

/**
 * 清除标记: takes the marks off the cells. Where the workbook has our summary sheet, a line at its head says so and the
 * person is left before it; a workbook without our sheets gets none.
 */
export const clearMarks: Command = async (checker, language) => {
  const host = excelHost();
  const check = await checkOpenWorkbook(host, checker, { language });
  if (!check.ok) return check;
  const hasSummary = check.value.sheets.some(({ own }) => own === "summary");
  const { sheets } = check.value.plan(COMMAND_TEXTS[language].marksCleared);
  const applied = await host.apply({ marks: [], sheets: hasSummary ? sheets : "keep", state: "keep" });
  if (!applied.ok) return applied;
  const shown = hasSummary ? await showSummary(applied.value, language) : ({ ok: true, value: null } as const);
  tellWritten();
  return shown;
};
