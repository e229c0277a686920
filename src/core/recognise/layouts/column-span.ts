import { spanIn, type PeriodContext } from "../period/context-period";
import type { PeriodWords } from "../period/period-words";
import type { Span } from "../period/span";
import type { HeaderColumn } from "../table/block";

/** Works out the period of a value column; `before` is the value column on its left. */
export type ColumnSpan = (header: HeaderColumn, before: HeaderColumn | undefined) => Span | null;

/** How periods are worked out in a table whose value columns are `given`, some of them with figures (`filled`). */
export function columnSpans(
  given: readonly HeaderColumn[],
  filled: readonly HeaderColumn[],
  context: PeriodContext,
): ColumnSpan {
  const isReported = ({ words }: HeaderColumn): boolean => (words?.year ?? context.year) === context.year;
  const bareMeansMonths =
    given.some((header) => isOfYear(header) && isReported(header) && (header.words?.shift ?? 0) === 0) &&
    !given.some((header) => header.words?.months && isReported(header));
  const parts = partsOf(filled, context);
  return (header, before) => {
    const { words } = header;
    if (sumsUp(header) && words && words.year !== null) {
      const ofYear = filled.filter((other) => other.words?.months && other.words.year === words.year);
      const running = partsOf(ofYear, { ...context, year: words.year });
      if (running) return running;
    }
    const isTotal = words === null || (words.isSamePeriod && words.shift === 0);
    if (isTotal && parts) return parts;
    return (
      runningSpan(header, context) ?? spanIn(besideMonth(words, before), context, bareMeansMonths && isBare(header))
    );
  };
}

/** 累计 under a year, beside the months of that year. */
const sumsUp = ({ words, path }: HeaderColumn): boolean =>
  words !== null && words.months === null && /累计|合计|小计/.test(path.at(-1) ?? "");

/** A bare 累计 in a report on one month counts from January on. */
const runningSpan = ({ words, path }: HeaderColumn, { year, months }: PeriodContext): Span | null =>
  words === null && year !== null && months && months.from === months.to && path.some((text) => /累计/.test(text))
    ? { kind: "months", year, from: 1, to: months.to }
    : null;

/** 上年同期 behind 本月 is that month of last year, and behind 本年累计 all months up to it. */
function besideMonth(words: PeriodWords | null, before: HeaderColumn | undefined): PeriodWords | null {
  const beside = before?.words;
  if (!words?.isSamePeriod || words.shift !== -1 || words.isRunning || words.monthShift !== null) return words;
  if (beside?.monthShift === 0) return { ...words, monthShift: 0 };
  return beside?.isRunning ? { ...words, isRunning: true } : words;
}

/** A year by itself: 2022年, 本年; 全年 and 年度 say that the whole of it is meant. */
const isBare = ({ words }: HeaderColumn): boolean =>
  words !== null &&
  words.months === null &&
  !words.isSchoolYear &&
  !words.isSamePeriod &&
  (words.year !== null || (words.shift !== null && /^[上本去今当]年$/.test(words.matched)));

/** 本年完成 is told like 上年完成 beside it. */
const isOfYear = (header: HeaderColumn): boolean => isBare(header) || /^本年完成$/.test(header.words?.matched ?? "");

/** What 累计 sums up beside columns for single months or quarters: the titles' months, or those of the columns. */
function partsOf(columns: readonly HeaderColumn[], context: PeriodContext): Span | null {
  const months = columns.flatMap(({ words }) => (words?.months && words.shift === null ? [words.months] : []));
  const year = columns.find(({ words }) => words?.months && words.year !== null)?.words?.year ?? context.year;
  if (months.length < 2 || year === null || months.some(({ from, to }) => to - from > 2)) return null;
  const isWithin = context.months && months.some(({ to }) => to === context.months?.to);
  const { from, to } =
    isWithin && context.months
      ? context.months
      : { from: Math.min(...months.map((part) => part.from)), to: Math.max(...months.map((part) => part.to)) };
  return { kind: "months", year, from, to };
}
