import type { Period } from "../../model/reading";
import { spanIn, type PeriodContext } from "../period/context-period";
import { periodWords } from "../period/period-words";
import { endOf, periodOf, spanOf, type Span } from "../period/span";
import { TIME_PATTERN } from "./scope-words";

/** The period figures are told for; null where they are of no period we could compare: a single day, the future. */
export type ToldPeriod = { readonly period: Period } | null;

const LEAD = new RegExp(
  `^(?:(?:全|我|本)[区县市局])?(截至|截止到?|到|至|自|从|在)?(${TIME_PATTERN})(止|为止)?(?:全[区县市]|我[区县市局]|，|$|.)`,
);
const INSIDE = new RegExp("(?:20)?\\d\\d年(?:度)?|去年|上年度?|上一年度?", "g");

/** The period of the surroundings. */
export function contextPeriod(context: PeriodContext): ToldPeriod {
  const span = spanIn(null, context);
  return { period: span ? periodOf(span) : "" };
}

/** 上半年，…；… goes on speaking of the half-year where nothing around the text names any months. */
export function goingOn(period: string, context: PeriodContext): PeriodContext {
  const span = spanOf(period);
  if (context.months || span?.kind !== "months" || span.year !== context.year) return context;
  return { ...context, months: { from: span.from, to: span.to } };
}

/** Spans of many years, which no period of ours is. */
const YEARS =
  /^(?:全[区县市]|我[区县市局])?(?:(?:近|前|过去|最近|连续)?[一二三四五六七八九十两几数\d]{1,2}年(?:来|间|以来)|近[一二三四五六七八九十两几\d]{1,2}年|“?十[一二三四五六]五”?|自20\d\d年|20\d\d年?[-—–~至到]+20\d\d年|历年|多年)/;

/** The period that a clause begins with, or undefined where it begins with none. */
export function leadingPeriod(clause: string, context: PeriodContext): ToldPeriod | undefined {
  if (YEARS.test(clause)) return null;
  const match = LEAD.exec(clause);
  const [, lead = "", time = "", stop = ""] = match ?? [];
  if (time === "" || /^[自从]/.test(lead)) return undefined;
  return resolve(time, lead !== "" && lead !== "在" ? "截至" : stop, context);
}

/** Whether a text names another year than the one reported on, as in 2021年度奖励资金. */
export const namesOtherYear = (text: string, { year }: PeriodContext): boolean =>
  [...text.matchAll(INSIDE)].some(([words]) => {
    const named = periodWords(words);
    return named !== null && (named.year === null ? named.shift !== 0 : named.year !== year);
  });

/** 上年同期 of a period, or 上年 of the surroundings. */
export function formerPeriod(words: string, period: Period, context: PeriodContext): ToldPeriod {
  const span = spanOf(period);
  if (!span || !words.includes("同期")) return resolve(words, "", context);
  return { period: periodOf({ ...span, year: span.year - 1 }) };
}

function resolve(time: string, until: string, context: PeriodContext): ToldPeriod {
  if (/\d日/.test(time) && until === "") return null;
  if (/初|期间/.test(time)) return null;
  if (/^本(?:季度|月|期)$/.test(time)) return reportedOn(time, context);
  const words = periodWords((until === "" ? "" : "截至") + time.replace(/([春秋])季?(?:学期)?$/, "$1季学期"));
  if (!words) return undefinedTime(time, context);
  const own = words.year ?? (context.year === null ? null : context.year + (words.shift ?? 0));
  const isOwnYear = own !== null && own === context.year && !/全年|年度|[底末]/.test(time.replace(/\d月[底末]/, ""));
  const span = spanIn(words, context, isOwnYear);
  return span && !isToCome(span, context) ? { period: periodOf(span) } : null;
}

/** 本季度 and 本月 in a report on just that long; 本期 in any. */
function reportedOn(time: string, context: PeriodContext): ToldPeriod {
  const { months } = context;
  const length = time === "本季度" ? 3 : time === "本月" ? 1 : null;
  return length === null || (months && months.to - months.from + 1 === length) ? contextPeriod(context) : null;
}

/** 年底 or a bare 底 tells nothing. */
const undefinedTime = (time: string, context: PeriodContext): ToldPeriod =>
  /底|末|同期/.test(time) ? null : contextPeriod(context);

function isToCome(span: Span, context: PeriodContext): boolean {
  const reported = spanIn(null, context);
  return reported !== null && context.months !== null && endOf(span) > endOf(reported);
}
