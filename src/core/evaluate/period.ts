import { monthsOf } from "../model/period";
import type { Period } from "../model/reading";

const pad = (n: number): string => String(n).padStart(2, "0");

/** Days in a month; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const monthEnd = (year: number, month: number): string =>
  `${String(year).padStart(4, "0")}-${pad(month)}-${pad(daysInMonth(year, month))}`;

/** A school year ends with August; its first year is written in full. */
const SCHOOL_YEAR = /^(\d{4})\/(\d{2})$/;
const PLAIN = /^(\d{4})(?:-(H[12]|Q[1-4]|\d{2}))?$/;

/** Last day of a period as an ISO date, or an empty text when the period is empty or in no notation of ours. */
export function endOf(period: Period): string {
  const months = monthsOf(period);
  return months ? monthEnd(Math.floor(months.to / 12), (months.to % 12) + 1) : "";
}

const earlier = (text: string): string => String(Number(text) - 1).padStart(text.length, "0");

/** The same period of the year before; an empty text for an empty period. */
export function yearBefore(period: Period): Period {
  const school = SCHOOL_YEAR.exec(period);
  if (school) return `${earlier(school[1] ?? "")}/${pad((Number(school[2]) + 99) % 100)}`;
  return period.replace(/\d{4}(?=$|-|\.)/g, earlier);
}

/** First day of a period that `endOf` understands. */
export function startOf(period: Period): string {
  const months = monthsOf(period);
  return months ? `${String(Math.floor(months.from / 12)).padStart(4, "0")}-${pad((months.from % 12) + 1)}-01` : "";
}

const KINDS: Readonly<Record<string, string>> = { H: "half", Q: "quarter" };

/** How long a period is: year, half, quarter, month, schoolYear, range, or none. */
export function kindOfPeriod(period: Period): string {
  if (period.includes("..")) return "range";
  if (SCHOOL_YEAR.test(period)) return "schoolYear";
  const plain = PLAIN.exec(period);
  if (!plain) return "none";
  return plain[2] === undefined ? "year" : (KINDS[plain[2].slice(0, 1)] ?? "month");
}

/** The half-year a date lies in. */
export const halfYearOf = (date: string): Period =>
  `${date.slice(0, 4)}-${Number(date.slice(5, 7)) <= 6 ? "H1" : "H2"}`;

const DAY = 86_400_000;

/** Whole days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** Share of the deadline's year gone at the end of a period, in %, counted in months as 序时进度 is. */
export function paceAt(periodEnd: string, by: string): number {
  if (!periodEnd || !by) return NaN;
  const year = Number(periodEnd.slice(0, 4));
  const due = Number(by.slice(0, 4));
  if (year !== due) return year < due ? 0 : 100;
  const month = Number(periodEnd.slice(5, 7));
  const share = Number(periodEnd.slice(8, 10)) / daysInMonth(year, month);
  return (100 * (month - 1 + share)) / 12;
}

/** Whether the last day of a period lies within `valid`; a period nobody knows is not excluded. */
export function isWithin(end: string, valid: { readonly from: string; readonly to?: string }): boolean {
  return end === "" || (end >= valid.from && (valid.to === undefined || end <= valid.to));
}
