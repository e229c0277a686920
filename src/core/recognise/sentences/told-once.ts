import { periodOf, spanOf } from "../period/span";
import type { Claim } from "./claims";
import type { Clauses } from "./clauses";
import type { ToldFigure } from "./find-figures";
import { TIME_PATTERN } from "./scope-words";
import { unitFits } from "./unit-fits";

const RISES = new RegExp(
  `^的?(?:提高|上升|提升|增加|增长|扩大|下降|降低|减少|降|升|增)[到至为](?:${TIME_PATTERN}的?)?$`,
);
/** The time between 由 and what once was, without anything but a time no period of the figure can be told. */
const ONCE = new RegExp(`[由从](${TIME_PATTERN})的?$`);
const LONGEST_ONCE = 16;

/** 由90%提高到94.6%: the first of the two was once. */
export function isFormer(sentence: string, figures: readonly ToldFigure[], at: number): boolean {
  const [figure, next] = [figures[at], figures[at + 1]];
  if (!figure || !next || !RISES.test(sentence.slice(figure.end, next.start))) return false;
  return /[由从][^，:]{0,12}$/.test(beforeIt(sentence, figure));
}

/** 由去年同期的93.8%提高到94.6%: what once was, of the period its words name; null where nobody says when. */
export function onceBefore(
  sentence: string,
  figures: readonly ToldFigure[],
  at: number,
  now: Claim,
  clauses: Clauses,
): Claim | null {
  const figure = figures[at];
  if (!figure || now.role !== "value" || !isFormer(sentence, figures, at) || !unitFits(figure, now.indicator))
    return null;
  const time = ONCE.exec(beforeIt(sentence, figure))?.[1] ?? "";
  const isVague = /^(?:去年|上年度?|上一年度?)$/.test(time) && /-/.test(now.period);
  // 去年的90% may be of its first half or of all of it.
  const told = time === "" || isVague ? null : clauses.former(time, now.period);
  if (!told || told.period === "" || told.period === now.period) return null;
  return { ...now, period: told.period, figure, text: figure.text, end: figure.end };
}

/** Whether of two figures told of one thing the first is of a year before the second: what rose since then rose 同比. */
export function isYearApart(once: Claim | null, now: Claim | null): boolean {
  const span = spanOf(now?.period ?? "");
  if (!once || !span || once.indicator !== now?.indicator) return false;
  return once.period === periodOf({ ...span, year: span.year - 1 });
}

const beforeIt = (sentence: string, { start }: ToldFigure): string =>
  sentence.slice(Math.max(0, start - LONGEST_ONCE), start);
