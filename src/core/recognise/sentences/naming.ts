import type { Indicator } from "../../model/indicator";
import type { ToldFigure } from "./find-figures";
import { withoutOwnVerb } from "./own-verb";
import { isGoalBehind } from "./plan-words";
import type { Place, Scene } from "./scene";
import { leftOf } from "./scope-words";
import { isBareCount, unitFits } from "./unit-fits";
import { wordsAround, type Found } from "./words-around";

/** The indicator that the words around a figure name. */
export interface Named {
  readonly indicator: Indicator;
  readonly start: number;
  readonly end: number;
  /** Where the words before the figure end. */
  readonly before: number;
  /** 已入籍283人 names before its figure, 283名残疾儿童 behind it. */
  readonly isBehind: boolean;
  readonly words: string;
}

const LONGEST_TOPIC = 10;

const BEHIND_NAME = /^(?:$|[，、:)(“;]|和|及|与|并|以及|的(?=资助|工作)|对|用于|等|已|较|比|同比|均|全部|分别|其中|中)/;
const BEHIND_WORDS = /^(?:$|[，、:)(]|和|及|与|并|以及|等|进行|开展|参加|参与|已|均|全部|较|比|同比)/;

/**
 * The one indicator that is named right before or right behind a figure and can be told in its unit, or null. Without a
 * figure any unit will do.
 */
export function named(scene: Scene, figure: ToldFigure | null, place: Place): Named | null {
  if (figure?.isLimit || (place.after !== null && isGoalBehind(scene.sentence.slice(place.after)))) return null;
  const fitting = wordsAround(scene, place).flatMap((found) => {
    const one = fits(scene, figure, place, found);
    return one ? [one] : [];
  });
  const [best] = fitting.sort((a, b) => b.end - b.start - (a.end - a.start));
  if (!best) return null;
  const isSure = fitting.every(({ indicator, start, end }) => {
    const isWithin = start >= best.start && end <= best.end && end - start < best.end - best.start;
    return indicator === best.indicator || isWithin;
  });
  return isSure ? best : null;
}

function fits(
  scene: Scene,
  figure: ToldFigure | null,
  place: Place,
  { phrase, start, end, before: nameEnd }: Found,
): Named | null {
  const { sentence, indicators, topic } = scene;
  const indicator = indicators.get(phrase.id);
  const isBehind = phrase.before === "";
  const isAround = phrase.before !== "" && phrase.after !== "";
  if (!indicator || start < ((isAround && place.figureEnd) || place.from)) return null;
  const isBare = figure !== null && isBehind && phrase.after.length > 3 && isBareCount(figure, indicator);
  if (figure && !isBare && !unitFits(figure, indicator)) return null;
  const behind = sentence.slice(end);
  // 86人、送教上门47人: what stands behind the mark between two items is the next one.
  if (isBehind && place.after !== null && sentence[place.after] === "、") return null;
  if (isBehind && !phrase.isPhrase && !BEHIND_WORDS.test(behind)) return null;
  if (!isBehind && phrase.after === "" && !BEHIND_NAME.test(behind)) return null;
  const clause = Math.max(place.from, lastBreak(sentence, start));
  const isLevel = indicator.kind === "level" && !phrase.isPhrase;
  // What stands in brackets is passed over: 已入籍301人（含送教上门46人）、缓学7人.
  const left = sentence.slice(clause, start).replace(sentence[clause - 1] === ")" ? /^、/ : /^$/, "");
  const before =
    indicator.kind === "level" ? left : withoutOwnVerb(left, [indicator.name["zh-CN"], ...indicator.aliases]);
  // The names of a list before 等 and the topic itself (残疾儿童已入籍) narrow nothing.
  const isFree =
    phrase.before.startsWith("等") ||
    (before.length <= LONGEST_TOPIC && phrase.about.some((word) => before.includes(word)));
  const scope = isFree ? { isWhole: false } : leftOf(before, clause === place.from && place.from > 0, isLevel);
  if (!scope) return null;
  if (isLevel && isBehind && !scope.isWhole && !(place.continues && clause === place.from)) return null;
  if (!topic.allows(phrase, start, end)) return null;
  return { indicator, start, end, before: nameEnd, isBehind, words: sentence.slice(start, end) };
}

/** Where the clause begins in which a place stands. */
export const lastBreak = (sentence: string, at: number): number => {
  for (let before = at - 1; before >= 0; before -= 1) if (/[，:()]/.test(sentence[before] ?? "")) return before + 1;
  return 0;
};
