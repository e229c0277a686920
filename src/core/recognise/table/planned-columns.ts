import type { HeaderColumn } from "./block";
import { closedText } from "../measure/plain-text";

const PLAN =
  /(?:规划|计划|目标)(?:主要|发展|年度|分年度)?(?:指标|任务|值|数)?(?:分解|一览|明细|汇总|安排|申报|下达)?表?(?:\([^()]*\))?$/;
const DONE =
  /完成|执行|实施|进展|推进|落实|情况|监测|评估|考核|自评|结果|对照|对比|变化|(?:数据|数字|统计|现状)[与和及、]/;

const UNIT_LINE = /^.{0,2}单位[(:]/;

/** 合计, 金额: figures of no kind of their own, which are planned where the title speaks of a plan. */
const PLAIN = /^(?:合计|总计|共计|小计|金额|资金|经费|数量|数额)(?:\([^()]*\))?$/;

/**
 * The columns of a table whose title says that it is a plan and whose header names nothing but periods or sums: its
 * figures are targets, as in 2023—2025年教育发展规划指标 and 资金安排计划表.
 */
export function plannedColumns(columns: readonly HeaderColumn[], titles: readonly string[]): readonly HeaderColumn[] {
  const title = titles.map(closedText).find((text) => text.length > 4 && !UNIT_LINE.test(text)) ?? "";
  if (!PLAN.test(title) || DONE.test(title)) return columns;
  const isPlain = (column: HeaderColumn): boolean =>
    column.role === "value" && PLAIN.test(closedText(column.path.at(-1) ?? "")) && !isBase(column);
  const holdsMore = columns.some(
    (column) =>
      column.role === "target" || column.role === "completion" || (column.role === "value" && !isPlain(column)),
  );
  if (holdsMore) return columns;
  return columns.map((column) =>
    isPlain(column) || (column.role === "period" && !isBase(column)) ? { ...column, role: "target" } : column,
  );
}

/** 2022年实际, 2022年实绩: what the plan starts from; 实际到位 under 合计: what has come of it. */
const isBase = ({ path }: HeaderColumn): boolean => /实际|实绩|完成|现状|决算|到位|拨付|支出/.test(path.join(""));
