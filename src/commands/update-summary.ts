import { checkOpenWorkbook } from "../addin/check-open-workbook";
import { showSummary } from "../addin/show-summary";
import { excelHost } from "../hosts/excel/excel-host";
import type { Command } from "./command";

/** 更新汇总: checks, writes marks, results and summary, and leaves the person before the summary sheet. */
export const updateSummary: Command = async (checker, language) => {
  const host = excelHost();
  const check = await checkOpenWorkbook(host, checker, { language });
  if (!check.ok) return check;
  const applied = await host.apply(check.value.plan());
  return applied.ok ? showSummary(applied.value, language) : applied;
};
