import { chineseNumeral } from "../measure/numeral";
import { closedText } from "../measure/plain-text";
import { HALF, periodWordsOf as words, type PeriodWords } from "./spoken-period";
import { relativeYear } from "./relative-year";
import { schoolYear } from "./school-year";
import { withPlainYears } from "./plain-years";

export type { PeriodWords } from "./spoken-period";

const YEAR = "(?:(20\\d\\d)(?:年度|年|\\.|-|/)?|(?<!\\d)([12]\\d)年)";
const MONTH = "(1[0-2]|0?[1-9])";
const CUMULATIVE = "(截至|截止到?|累计至|累计到|至)?";

/** 2020-2022年 is no single year. */
const YEARS = /20\d\d年?[-—–~至](?:20)?\d\d年(?!\d)/;
const RANGE = new RegExp(
  `(?:${YEAR})?${MONTH}(?:月份?)?(?:\\d{1,2}日)?[-—–―~至到](?:20\\d\\d[年.\\-/])?${MONTH}(月份?底?|$|(?=\\)))(?:\\d{1,2}日)?`,
);
const HALF_YEAR = new RegExp(`(?:${YEAR})?(?:度)?(上|下)半年度?`);
/** 2024年半年报 is of the first half; of the second there is the report of the year. */
const HALF_REPORT = new RegExp(
  `(?:${YEAR})?(?:度)?(?<![上下后近每一二两三个])(半)年(?:度|(?=报|数|值|累计|合计|总结|小结|分析|台账|进展|进度|(?:重点)?工作|(?:重点)?任务|完成|推进|调度|统计|汇总|\\)|(?<=20\\d\\d年(?:度)?半年度?)$))`,
);
const QUARTER = new RegExp(
  `(?:${YEAR})?(?:(前)|[第一1]+[-—–~至到、](?=第?[二三四2-4])|一(?=二季))?第?([一二两三四1-4])个?季度`,
);
const LATIN = /(20\d\d)年?-?(?:Q([1-4])|H([12]))(?![a-z\d])/i;
/** 2024年春季学期; a header may end with the season. */
const TERM = new RegExp(
  `(?:${YEAR})?(春|秋)季?(?:学期|(?<=20\\d\\d年?[春秋]季)(?!开学|入学|招生|前)|(?<=^20\\d\\d年?[春秋])$)`,
);
const YEAR_MONTH = new RegExp(
  `${CUMULATIVE}${YEAR}${MONTH}(?:月|(?![\\d万%]|\\.(?!\\d{1,2}(?!\\d))))(?:份|底|末|(?:[.\\-/]?\\d{1,2}日?))?`,
);
const COMPACT = /^(20\d\d)(0[1-9]|1[0-2])$/;
const MONTH_ALONE = new RegExp(`${CUMULATIVE}(?<!\\d)${MONTH}月(?:份|底|末|\\d{1,2}日)?(?!\\d)`);
const YEAR_ALONE = /(20\d\d)(?:年[度年]?[底末]?|(?=全年))|(?<!\d)([12]\d)年度?$|^(20\d\d)$|\((20\d\d)\)(?!\d*号)/;

/** The first period a text speaks of, or null. Never throws. */
export function periodWords(text: string): PeriodWords | null {
  const plain = withPlainYears(closedText(text));
  const found =
    schoolYear(plain) ??
    monthRange(plain) ??
    latin(plain) ??
    half(plain) ??
    quarter(plain) ??
    month(plain) ??
    year(plain);
  const relative = relativeYear(plain);
  if (!found) return relative;
  if (found.year !== null) return found.months ? found : { ...found, isSamePeriod: relative?.isSamePeriod ?? false };
  return {
    ...found,
    year: year(plain.replace(found.matched, "").replace(/[()]/g, ""))?.year ?? null,
    shift: relative?.shift ?? null,
  };
}

const yearOf = (full: string | undefined, short: string | undefined): number | null =>
  full ? Number(full) : short ? 2000 + Number(short) : null;

/** 2022Q2, 2022-H1. */
function latin(plain: string): PeriodWords | null {
  const match = LATIN.exec(plain);
  if (!match) return null;
  const to = match[2] ? Number(match[2]) * 3 : Number(match[3]) * 6;
  return words({ year: Number(match[1]), months: { from: match[2] ? to - 2 : to - 5, to }, matched: match[0] });
}

function monthRange(plain: string): PeriodWords | null {
  const match = RANGE.exec(plain);
  const [from, to] = [Number(match?.[3]), Number(match?.[4])];
  if (!match || !(from < to) || !/月|^20\d\d[.年]/.test(match[0])) return null;
  return words({ year: yearOf(match[1], match[2]), months: { from, to }, matched: match[0] });
}

function half(plain: string): PeriodWords | null {
  const match = HALF_YEAR.exec(plain) ?? TERM.exec(plain) ?? HALF_REPORT.exec(plain);
  const months = HALF[match?.[3]?.replace("春", "上").replace("秋", "下").replace("半", "上") ?? ""];
  return match && months ? words({ year: yearOf(match[1], match[2]), months, matched: match[0] }) : null;
}

function quarter(plain: string): PeriodWords | null {
  const match = QUARTER.exec(plain);
  if (!match) return null;
  const number = chineseNumeral(match[4] ?? "") ?? Number(match[4]);
  const to = number * 3;
  const isFromFirst = match[3] !== undefined || /[-—–~至到、]|一二/.test(match[0]);
  return words({ year: yearOf(match[1], match[2]), months: { from: isFromFirst ? 1 : to - 2, to }, matched: match[0] });
}

function month(plain: string): PeriodWords | null {
  const compact = COMPACT.exec(plain);
  const dotted = compact ? null : YEAR_MONTH.exec(plain);
  const alone = compact || dotted ? null : MONTH_ALONE.exec(plain);
  const match = compact ?? dotted ?? alone;
  if (!match) return null;
  const to = Number(compact ? compact[2] : dotted ? dotted[4] : alone?.[2]);
  const behind = plain.slice(match.index + match[0].length);
  // What holds at the end of a month belongs to the year so far.
  const isCumulative = Boolean((dotted ?? alone)?.[1]) || /[底末]$/.test(match[0]) || /^(?:累计|止)/.test(behind);
  const named = compact ? Number(compact[1]) : dotted ? yearOf(dotted[2], dotted[3]) : null;
  return words({ year: named, months: { from: isCumulative ? 1 : to, to }, matched: match[0] });
}

function year(plain: string): PeriodWords | null {
  const match = YEARS.test(plain) ? null : YEAR_ALONE.exec(plain);
  return match ? words({ year: yearOf(match[1] ?? match[3] ?? match[4], match[2]), matched: match[0] }) : null;
}
