import { closedText } from "../measure/plain-text";
import { totalName } from "../names/total-name";

/** The name of a row that adds up all others. */
export const GRAND_TOTAL =
  /^(?:全[区县市省国校年]|全年度|本年度?|区属|本[区县市]|我[区县市])?(?:合计|总计|共计|总和|总数)$|^计$|^全[区县市]$/;
/** The name of a row that adds up some others, or all. */
export const ANY_TOTAL = /(?:小计|合计|总计|共计)$/;

/** The name of a row that says something of the others and adds nothing to them: 全区平均, 合计（不含民办）. */
const BESIDE = /平均(?:值|数|分|水平|成绩)?$|^(?:均值|最高分?|最低分?|最大值|最小值)$/;
/** A row that the makers of a form check its sums with. */
const CHECK = /^(?:校验|核对|验算|检验)(?:行|数|结果)?(?:\([^()]*\))?$/;
const PARTIAL = /(?:小计|合计|总计|共计)\((?:不含|不包括|扣除|除|剔除|其中)[^()]*\)$/;

/** Whether a row is no figure of its own and no plain total: an average, or a total of what its brackets leave over. */
export function isBeside(text: string): boolean {
  const name = closedText(text);
  return BESIDE.test(name) || PARTIAL.test(name) || isCheck(text);
}

/** Whether a row holds no figures at all, but what is left over when they are checked. */
export const isCheck = (text: string): boolean => /[校核验检]/.test(text) && CHECK.test(closedText(text));

/** What the name of a row says of it: a total of all rows, of some, a part already counted, or nothing. */
export function rowWord(text: string): "total" | "subtotal" | "within" | null {
  const name = closedText(totalName(text))
    .replace(/\([^()]*\)$/, "")
    .replace(/[:：]$/, "");
  if (/^(?:其中|#)/.test(name) || isBeside(text)) return "within";
  if (GRAND_TOTAL.test(name)) return "total";
  return ANY_TOTAL.test(name) ? "subtotal" : null;
}
