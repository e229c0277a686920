import type { Period } from "../../model/reading";

/** Whole months of one year, or a school year that begins in `year`. */
export type Span =
  | { readonly kind: "months"; readonly year: number; readonly from: number; readonly to: number }
  | { readonly kind: "school"; readonly year: number };

/** A run of months whose year is still open. */
export interface Months {
  readonly from: number;
  readonly to: number;
}

const NAMES: Readonly<Record<string, string>> = {
  "1-12": "",
  "1-6": "-H1",
  "7-12": "-H2",
  "1-3": "-Q1",
  "4-6": "-Q2",
  "7-9": "-Q3",
  "10-12": "-Q4",
};

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** A span in our notation: `2022-H1`, `2022-06`, `2022`, `2021/22`, or `2022-01..2022-05` where no name fits. */
export function periodOf(span: Span): Period {
  if (span.kind === "school") return `${span.year}/${twoDigits((span.year + 1) % 100)}`;
  const { year, from, to } = span;
  const name = NAMES[`${from}-${to}`];
  if (name !== undefined) return `${year}${name}`;
  return from === to ? `${year}-${twoDigits(from)}` : `${year}-${twoDigits(from)}..${year}-${twoDigits(to)}`;
}

/** The span of a period in our notation, or null for the empty one. */
export function spanOf(period: Period): Span | null {
  const school = /^(\d{4})\/\d\d$/.exec(period);
  if (school) return { kind: "school", year: Number(school[1]) };
  const match = /^(\d{4})(?:-(H[12]|Q[1-4]|\d\d))?(?:\.\.\d{4}-(\d\d))?$/.exec(period);
  if (!match) return null;
  const year = Number(match[1]);
  const part = match[2] ?? "";
  if (/^\d\d$/.test(part)) return { kind: "months", year, from: Number(part), to: Number(match[3] ?? part) };
  const named = Object.entries(NAMES).find(([, name]) => name === (part && `-${part}`))?.[0] ?? "1-12";
  const [from = 1, to = 12] = named.split("-").map(Number);
  return { kind: "months", year, from, to };
}

/** Months since year 0 at the end of a span: later periods have larger ends. */
export const endOf = (span: Span): number => (span.kind === "school" ? span.year * 12 + 20 : span.year * 12 + span.to);

/** How many months a span lasts. */
export const lengthOf = (span: Span): number => (span.kind === "school" ? 12 : span.to - span.from + 1);
