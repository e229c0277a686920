import type { Period } from "./reading";

/** First and last month of a period, counted from year 0; null for a period in no notation of ours. */
export function monthsOf(period: Period): { readonly from: number; readonly to: number } | null {
  const [first = "", last = first] = period.split("..");
  const start = single(first);
  const end = single(last);
  return start && end ? { from: start.from, to: end.to } : null;
}

function single(text: string): { readonly from: number; readonly to: number } | null {
  const school = /^(\d{4})\/\d{2}$/.exec(text);
  if (school) return { from: Number(school[1]) * 12 + 8, to: Number(school[1]) * 12 + 19 };
  const match = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(text);
  if (!match) return null;
  const [, year, half, quarter, month] = match;
  const january = Number(year) * 12;
  if (half) return { from: january + (Number(half) - 1) * 6, to: january + Number(half) * 6 - 1 };
  if (quarter) return { from: january + (Number(quarter) - 1) * 3, to: january + Number(quarter) * 3 - 1 };
  if (month) return { from: january + Number(month) - 1, to: january + Number(month) - 1 };
  return { from: january, to: january + 11 };
}

/** Whether two periods share a month. */
export function overlap(a: Period, b: Period): boolean {
  const first = monthsOf(a);
  const second = monthsOf(b);
  return first !== null && second !== null && first.from <= second.to && second.from <= first.to;
}

/** Whether one period is the other a year earlier. */
export function isYearBefore(earlier: Period, later: Period): boolean {
  const first = monthsOf(earlier);
  const second = monthsOf(later);
  return first !== null && second !== null && first.from + 12 === second.from && first.to + 12 === second.to;
}

/** Whether a period is a whole year, so that one compares with 上年 and not with 上年同期. */
export function isWholeYear(period: Period): boolean {
  const months = monthsOf(period);
  return months !== null && months.to - months.from === 11;
}
