import { periodWordsOf as words, type PeriodWords } from "./spoken-period";

const RELATIVE: readonly (readonly [RegExp, number | null, boolean])[] = [
  [/(?:上年|去年|上一年)度?(?:同期[底末]?(?:完成)?数?|累计)/, -1, true],
  [/同期[底末]?数?/, -1, true],
  [/上一?学年[底末]?/, -1, false],
  [/(?:本|当)学年[底末]?/, 0, false],
  [/(?:上年|去年|上一年)度?(?:全年|(?:同月)?[底末])?/, -1, false],
  [
    /[本当]期[底末]?|(?:截?至)?本月(?:[止末底]|为止)累计|本年累计|今年累计|当年累计|年初至今|今年以来|(?:自|从)?年初(?:起|以来)?累计|本年度?完成/,
    0,
    true,
  ],
  [/(?:今年|本年度?|当年)[底末]?|全年/, 0, false],
];

const RUNNING = /累计|年初至今|今年以来|至本月|本月[止末底]/;
const MONTH_END = /[本当上]月[末底]/;
const RELATIVE_MONTH = /(?:本|当|同|上)月/;

/** The period a text tells by the one reported on: 上年同期, 本月, 累计; null where it does not. */
export function relativeYear(plain: string): PeriodWords | null {
  const isRunning = RUNNING.test(plain);
  const month = isRunning ? undefined : RELATIVE_MONTH.exec(plain)?.[0];
  const monthShift = month === undefined ? null : month === "上月" ? -1 : 0;
  for (const [pattern, shift, isSamePeriod] of RELATIVE) {
    const match = pattern.exec(plain);
    if (match) return words({ shift, isSamePeriod, monthShift, isRunning, matched: match[0] });
  }
  const end = MONTH_END.exec(plain)?.[0];
  if (end) return words({ shift: 0, monthShift: end.startsWith("上") ? -1 : 0, matched: end });
  return month === undefined ? null : words({ shift: 0, monthShift, matched: month });
}
