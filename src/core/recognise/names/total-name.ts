import { closedText } from "../measure/plain-text";

const COUNTED =
  /^(.*(?:[小合总共]计|总数)|全[区县市])\((?:共计?|合计|总计|计)?(?:\d{1,5}|[一二两三四五六七八九十]{1,3})(?:个|所|家|处|人|名|园|校|班|村|镇|乡|户)[^()其含除不]{0,10}\)$/;
const USUAL = /^(?:全[区县市])?(?:合计|总计|共计|小计)$/;
const UNUSUAL = /^[([【]?(?:[全本我]?([区县市])级?|本表|总)?(?:合计|总计|共计|汇总|总数)数?[)\]】]?:?$/;
const IN_BRACKETS = /^(?:合计|总计)\(全?([区县市])\)$|^全([区县市])\((?:合计|总计)\)$/;
const SUBTOTAL = /^[([【]?小计数?[)\]】]?:?$/;

/**
 * A total as it is usually called: 全县合计 for 全县合计（11所）, 县汇总 and 合计（全县）, 合计 for （合计）, 合计数 and 总数, without
 * how many it adds up; other texts as they are.
 */
export function totalName(text: string): string {
  if (!MAY_TOTAL.test(text)) return text;
  const counted = COUNTED.exec(closedText(text))?.[1];
  const name = counted ?? closedText(text);
  if (USUAL.test(name)) return counted ?? text;
  if (SUBTOTAL.test(name)) return "小计";
  const unusual = UNUSUAL.exec(name) ?? IN_BRACKETS.exec(name);
  if (!unusual) return counted ?? text;
  const district = unusual[1] ?? unusual[2];
  return district ? `全${district}合计` : "合计";
}

/** A quick look before anything is taken apart. */
const MAY_TOTAL = /计|总\s*数|汇\s*总|全\s*[区县市]/;
