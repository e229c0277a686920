import { closedText } from "../measure/plain-text";

const COUNTED =
  /^(.*(?:[小合总共]计|总数)|全[区县市])\((?:共计?|合计|总计|计)?(?:\d{1,5}|[一二两三四五六七八九十]{1,3})(?:个|所|家|处|人|名|园|校|班|村|镇|乡|户)[^()其含除不]{0,10}\)$/;

/** 全县合计 of 全县合计（11所） and 小计 of 小计（共12个乡镇）: a total without how many it adds up; other texts as they are. */
export const withoutCount = (text: string): string => COUNTED.exec(closedText(text))?.[1] ?? text;
