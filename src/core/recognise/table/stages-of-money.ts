import { closedText } from "../measure/plain-text";
import type { HeaderColumn } from "./block";

const DONE = /(支出|支付|拨付|下达|到位|投入|发放|执行|完成)(?:情况|数|额|金额|资金|经费)?(?:\([^()]*\))?$/;

/** What was done with money in a column: 支出 of 1-6月支出数; empty where its header says nothing of that. */
const doneWith = ({ path }: HeaderColumn): string => DONE.exec(closedText(path.at(-1) ?? ""))?.[1] ?? "";

/**
 * A header's columns, of which 1-6月下达 beside 1-6月支出 are no values: two stages of the same money, and nothing says
 * which of them is meant. What was 执行 or 完成 is meant whatever stands beside it.
 */
export function withoutStages(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const stages = new Set(columns.filter(({ role }) => role === "period" || role === "value").map(doneWith));
  stages.delete("");
  if (stages.size < 2) return columns;
  return columns.map((column) =>
    column.role === "period" && !["", "执行", "完成"].includes(doneWith(column)) ? { ...column, role: "none" } : column,
  );
}
