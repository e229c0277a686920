import { closedText } from "../measure/plain-text";
import type { HeaderColumn } from "./block";
import type { ColumnContents } from "./column-contents";

/**
 * What a column of a table is for. `data`, `total`, `change` and `rank` hold figures; `unheaded` figures have no header
 * over them; `words` may yet turn out to be the names of the rows.
 */
export type ColumnRole =
  | "serial"
  | "code"
  | "label"
  | "unit"
  | "period"
  | "date"
  | "data"
  | "total"
  | "change"
  | "rank"
  | "remark"
  | "words"
  | "helper"
  | "unheaded"
  | "blank";

const CODE = /代码|编码|标识码|统一码|(?:学校|机构|单位|项目|指标|科目)编号|电话|手机|邮编|身份证|账号|学号|学籍号/;
const RANK = /排名|名次|位次|排序/;
const DATE = /日期|时间|时限|年月日/;
const PERIOD = /^(?:年度?|年份|学年|月份|季度|期间|时期|时间|统计期)$/;
const TOTAL = /^(?:合计|小计|总计|共计|计|总数|总人数)(?:\([^)]*\))?$/;
const CHANGES = ["change", "changePercent", "change?", "completion"];

/** The role of a column by its header and by what it holds. */
export function columnRole(header: HeaderColumn, held: ColumnContents): ColumnRole {
  const { role, path } = header;
  const filled = held.figures + held.words + held.dates;
  const leaf = closedText(path.at(-1) ?? "");
  if (filled === 0) return blankRole(header, leaf);
  if (held.positions * 2 > filled) return "helper";
  if (CODE.test(leaf)) return "code";
  if (held.figures < held.words) return wordsRole(header, held);
  if (held.dates * 2 > filled || (held.dates > 0 && DATE.test(leaf))) return "date";
  const counts = held.counting * 5 >= held.figures * 4;
  if (counts && (role === "serial" || (path.length === 0 && held.figures > 1))) return "serial";
  const isYears = held.figures > 0 && held.years === held.figures;
  if (isYears && (PERIOD.test(leaf) || (path.length === 0 && held.figures > 2))) return "period";
  if (role === "serial" && /序|次/.test(leaf)) return "serial";
  if (role === "serial" && /编号|代码/.test(leaf)) return "code";
  if (path.length === 0) return "unheaded";
  if (RANK.test(leaf)) return "rank";
  if (CHANGES.includes(role)) return "change";
  return TOTAL.test(leaf) ? "total" : "data";
}

/** A column to be filled in is what its header says. */
function blankRole({ role, path }: HeaderColumn, leaf: string): ColumnRole {
  if (path.length === 0) return "blank";
  if (role === "serial" || role === "unit") return role;
  if (role === "label" || role === "entity") return "words";
  if (role === "remark" || role === "office" || role === "deadline") return "remark";
  if (CHANGES.includes(role)) return "change";
  return TOTAL.test(leaf) ? "total" : "data";
}

function wordsRole({ role, path }: HeaderColumn, held: ColumnContents): ColumnRole {
  if (held.units * 2 > held.words) return "unit";
  if (PERIOD.test(closedText(path.at(-1) ?? ""))) return "period";
  if (role === "remark" || role === "office" || role === "deadline") return "remark";
  // Figures among words (达标 beside 95%) are what a column for values is about.
  return role === "value" || role === "target" ? "data" : "words";
}
