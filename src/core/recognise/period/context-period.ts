import type { Period } from "../../model/reading";
import { endOfDaysIn, endOfMonthIn, isoDatesIn } from "./dates";
import { periodWords, type PeriodWords } from "./period-words";
import { periodOf, type Months, type Span } from "./span";

/** The period a table reports on as far as its surroundings tell. */
export interface PeriodContext {
  readonly year: number | null;
  readonly months: Months | null;
  readonly isSchoolYear: boolean;
}

/** Nothing in the surroundings tells a period. */
export const NO_PERIOD: PeriodContext = { year: null, months: null, isSchoolYear: false };

/**
 * The period that the titles around a table tell, nearest first: the first year named and the first months named win,
 * so a sheet called 上半年 under a title `2022年度…` reports on the first half of 2022.
 */
export function periodContext(texts: readonly string[], filledOn: string): PeriodContext {
  const spoken = texts.map(periodWords).filter((words) => words !== null);
  const year = spoken.find((words) => words.year !== null)?.year ?? null;
  const isSchoolYear = spoken[0]?.isSchoolYear ?? false;
  const ofYear = spoken.filter((words) => words.months && (words.year === null || words.year === year));
  const nearest = ofYear[0]?.months ?? null;
  const months = ofYear.find((words) => words.months && endsBefore(words.months, nearest))?.months ?? nearest;
  if (isSchoolYear) return { year, months: null, isSchoolYear };
  if (year !== null && months) return { year, months, isSchoolYear };
  return fromFilledOn({ year, months, isSchoolYear }, filledOn);
}

/** 2025年7月 nearer to a table than 2025年上半年 is the month it was made in. */
const endsBefore = (months: Months, nearest: Months | null): boolean =>
  nearest !== null &&
  nearest.from === nearest.to &&
  months.to - months.from >= 2 &&
  months.to <= nearest.to &&
  nearest.to <= months.to + 2;

/** A book filled in around the end of a half-year reports on that half when nothing else tells. */
function fromFilledOn(context: PeriodContext, filledOn: string): PeriodContext {
  if (filledOn === "") return context;
  const [year = NaN, month = NaN] = filledOn.split("-").map(Number);
  if (context.year !== null && context.year !== year) return context;
  if (context.months) return { ...context, year };
  if (month === 6 || month === 7) return { ...context, year, months: { from: 1, to: 6 } };
  if (context.year !== null) return context;
  return month <= 2 ? { ...context, year: year - 1, months: { from: 1, to: 12 } } : { ...context, year };
}

/** The span that period words mean in their surroundings, or null when the year stays open. */
export function spanIn(words: PeriodWords | null, context: PeriodContext, bareYearMeansMonths = false): Span | null {
  const year = words?.year ?? (context.year === null ? null : context.year + (words?.shift ?? 0));
  if (year === null) return null;
  if (words?.monthShift !== null && words?.monthShift !== undefined && words.months === null)
    return monthIn(year, words.monthShift, context);
  if (words?.isSchoolYear || (context.isSchoolYear && !words?.months && words?.year === undefined))
    return { kind: "school", year };
  if (context.isSchoolYear && words && words.shift !== null && !words.months) return { kind: "school", year };
  const takesContext = !words || words.isSamePeriod || (bareYearMeansMonths && !words.months);
  const months = words?.months ?? (takesContext ? context.months : null) ?? { from: 1, to: 12 };
  return { kind: "months", year, from: words?.isRunning && takesContext ? 1 : months.from, to: months.to };
}

/** 本月 is the last month reported on, 上月 the one before it. */
function monthIn(year: number, shift: number, { months }: PeriodContext): Span | null {
  if (!months) return null;
  const month = months.to + shift;
  return month < 1
    ? { kind: "months", year: year - 1, from: 12, to: 12 }
    : { kind: "months", year, from: month, to: month };
}

/** `spanIn` in our notation; empty when the year stays open. */
export function periodIn(text: string, context: PeriodContext): Period {
  const span = spanIn(periodWords(text), context);
  return span ? periodOf(span) : "";
}

/**
 * The first day named behind 填报日期, 填报时间, 报出日期 or 截至 in any of the texts, or empty. A range of days (统计时间：
 * 1月1日至6月30日) is reported on up to its last one.
 */
export function filledOnIn(texts: readonly string[]): string {
  for (const text of texts) {
    const behind = /(?:填报|报出|上报|填表|制表|报送|统计|自评|自查|评估)(?:日期|时间)[:：\s]*(.{4,})/.exec(text)?.[1];
    const date =
      behind && !/^[^前]{0,14}前/.test(behind)
        ? endOfDaysIn(behind) || isoDatesIn(behind)[0] || endOfMonthIn(behind)
        : undefined;
    if (date) return date;
  }
  return "";
}
