import { isQuotientName } from "../../model/quotient-name";
import { closedText } from "../measure/plain-text";
import type { EntityRow } from "./entity-rows";

/** Changes: 增减, 比上年增减数, 同比增长（%）. 增加 and 减少 by themselves may be counts. */
const CHANGE =
  /^(?:同比|环比)|^[比较](?:上|去|同|前|年初)|(?:增减|升降)(?:变化|变动|情况)?(?:数|额|量|幅度?|值|人数|百分点)?$|^(?:增|降)幅$|^增速$|^增长$|^差[额异值]$/;
/** Measures of spread, and the standards that places are held to: 标准差, 国家标准, 是否达标. */
const MEASURE =
  /^(?:标准差|方差|极差|(?:国家|省定?|市定?|评估|规定|达标|合格|验收)?标准(?:值|要求)?|评估要求|(?:是否)?达标(?:情况)?|结论|评估结[论果])$/;
/** Other years, targets, and what is wanting: counts, but of none of the places above. */
const BEFORE =
  /^(?:上年|去年|上一年|上学年|上期|前年|同期|基期)度?(?:同期|同月|同季|年末|年底|末|底)?(?:实际|实绩|完成|统计|上报)?(?:数|数据|数值|值|合计|总计|情况)?$/;
const YEAR = /^(?:19|20)\d{2}(?:[-~—/](?:19|20)?\d{2})?(?:学年度?|年度?)?(?:末|底|初|同期)?(?:数|数据|实际)?$/;
const TARGET = /^(?:年度|全年|本年度?|期末|规划|五年)?(?:目标|计划|任务|目标任务|计划任务)(?:数|值)?$/;
const WANTING = /^(?:超缺编|缺编|超编|空编|缺额|缺口|缺员|余缺|盈缺)(?:数|人数|情况|额)?$/;
/** Rows that say themselves to be outside the total. */
const APART = /^(?:附|另|另附|附列|附注):|\((?:不|未)(?:计|列|纳|算)入[^()]*\)$/;

const bare = (name: string): string =>
  closedText(name)
    .replace(/\([^()]*\)$/, "")
    .replace(/:$/, "");

/** Whether a row is worked out from others (增减, 校均, 占比, 完成率), so that it holds no counts, whatever its columns do. */
export const isWorkedOut = (name: string): boolean =>
  isQuotientName(closedText(name)) || CHANGE.test(bare(name)) || MEASURE.test(bare(name));

/**
 * The rows that are none of the places or kinds a table lists: those worked out from others and, beside a total, those
 * of another year, of targets and of what is wanting. Of years down a table none is aside.
 */
export function asideRows(rows: readonly EntityRow[]): ReadonlySet<number> {
  const entities = rows.filter(({ kind }) => kind === "entity");
  const hasTotal = rows.some(({ kind }) => kind === "total" || kind === "subtotal");
  const workedOut = entities.filter(({ name }) => isWorkedOut(name));
  const held = hasTotal ? entities.filter(({ name }) => isHeldAgainst(bare(name))) : [];
  const isFew = held.length * 2 < entities.length - workedOut.length;
  return new Set([...workedOut, ...(isFew ? held : [])].map(({ row }) => row));
}

const isHeldAgainst = (name: string): boolean => [BEFORE, YEAR, TARGET, WANTING].some((words) => words.test(name));

/** Whether a row says that no total holds it: 附：民办学校, 市直（不计入合计）. */
export const saysApart = (name: string): boolean => APART.test(closedText(name));
