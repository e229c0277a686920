import type { Indicator } from "../../model/indicator";
import type { ReadingRole } from "../../model/reading";
import type { Clauses } from "./clauses";
import type { ToldFigure } from "./find-figures";
import { named, type Named } from "./naming";
import type { Scene } from "./scene";
import { changeRole, type ChangeWords } from "./told-change";
import { unitFits } from "./unit-fits";

/** A figure of a sentence that was understood. */
export interface Told {
  readonly indicator: Indicator;
  readonly role: ReadingRole;
  readonly period: string;
  readonly figure: ToldFigure;
  /** The figure as written, with the verb that gives a change its sign. */
  readonly text: string;
  /** The words that name the indicator. */
  readonly words: string;
  /** The sentence names it only in part, or not at all; the row does in which it stands. */
  readonly isOfRow?: boolean;
}

/** The same with where it stands. */
export interface Claim extends Told {
  readonly end: number;
  /** Where the words before the figure end. */
  readonly before: number;
  /** The indicator is named behind the figure. */
  readonly isBehind: boolean;
}

/** A figure of an indicator that was named for it; null where it is of no period we could compare. */
export function valueOf(
  { indicator, start, end, before, isBehind, words }: Named,
  figure: ToldFigure,
  clauses: Clauses,
  sentence: string,
): Claim | null {
  const told = clauses.periodOf(Math.min(start, figure.start), sentence.slice(before, figure.start), figure.start);
  return (
    told && {
      indicator,
      role: "value",
      period: told.period,
      figure,
      text: figure.text,
      words,
      end: Math.max(end, figure.end),
      before,
      isBehind,
    }
  );
}

/** 入籍率94.6%，上年同期为92.1%, and 比上年提高1.6个百分点，达到94.6%: the same indicator again. */
export function sameAgain(last: Claim, figure: ToldFigure, gap: string, clauses: Clauses): Claim | null {
  if (!unitFits(figure, last.indicator)) return null;
  const former =
    /^[，(]?而?((?:上年|去年|上一年)度?(?:同期)?|20\d\d年(?:同期|上半年)?)数?(?:为|是|有|仅为|只有)?$/.exec(gap);
  const isResult = last.role !== "value" && /^，?(?:已?达到?|为|[升降]至)$/.test(gap);
  const told = former ? clauses.former(former[1] ?? "", last.period) : isResult ? { period: last.period } : null;
  return told && { ...last, role: "value", period: told.period, figure, text: figure.text, end: figure.end };
}

/** 比上年提高1.6个百分点, of the indicator named before these words or told right before them. */
export function changeOf(
  scene: Scene,
  figure: ToldFigure,
  { start, verb }: ChangeWords,
  last: Claim | null,
  from: number,
  clauses: Clauses,
): Claim | null {
  const follows = last !== null && last.role !== "completion" && /^[，(]?$/.test(scene.sentence.slice(from, start));
  const own = follows ? null : named(scene, null, { from, before: start, after: null, continues: false });
  const indicator = follows ? last.indicator : own?.indicator;
  const role = indicator ? changeRole(figure, indicator) : null;
  const period = follows ? last.period : clauses.periodOf(own?.start ?? start, "", start)?.period;
  if (!indicator || !role || period === undefined) return null;
  const words = own?.words ?? last?.words ?? "";
  const place = { end: figure.end, before: start, isBehind: false };
  return { indicator, role, period, figure, text: `${verb}${figure.text}`, words, ...place };
}
