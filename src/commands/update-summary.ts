import { checkOpenWorkbook } from "../addin/check-open-workbook";
import { showSummary } from "../addin/show-summary";
import { tellWritten } from "../addin/written-elsewhere";
import { excelHost } from "../hosts/excel/excel-host";
import type { Command } from "./command";

/** 更新汇总: checks, writes marks, results and summary, and leaves the person before the summary sheet. */
export const updateSummary: Command = async (checker, language) => {
  const host = excelHost();
  const check = await checkOpenWorkbook(host, checker, { language });
  if (!check.ok) return check;
  const applied = await host.apply(check.value.plan());
  if (!applied.ok) return applied;
  const shown = await showSummary(applied.value, language);
  tellWritten();
  return shown;
};
