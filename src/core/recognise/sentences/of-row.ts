import type { Indicator } from "../../model/indicator";
import { closedText } from "../measure/plain-text";
import type { ToldFigure } from "./find-figures";
import { lastBreak, type Named } from "./naming";
import { withoutOwnVerb } from "./own-verb";
import { isGoalBehind } from "./plan-words";
import type { Scene } from "./scene";
import { leftOf } from "./scope-words";
import { unitFits } from "./unit-fits";
import { withoutFillers } from "./words-around";

/** Shorter ends are shared by names of all kinds. */
const SHORTEST_END = 2;
const BEHIND = /^(?:$|[，、)(]|以上|左右|[；:])/;

/**
 * What the row is about, where a sentence in it names it only in part (学生体质健康优秀率 | 优秀率82.3%) or leaves it
 * to the row (民办在校生占比 | 目前5.12%). A figure with other words before it is one of a part or of something else.
 */
export function ofRow({ sentence, subject }: Scene, figure: ToldFigure, from: number): Named | null {
  if (!subject || figure.isLimit || !unitFits(figure, subject)) return null;
  const behind = sentence.slice(figure.end);
  if (!BEHIND.test(behind) || isGoalBehind(behind)) return null;
  const start = Math.max(from, lastBreak(sentence, figure.start));
  const words = withoutFillers(sentence.slice(start, figure.start));
  const rest = withoutOwnVerb(withoutName(words, subject), [subject.name["zh-CN"]]);
  if (leftOf(rest, start === from && from > 0, false) === null) return null;
  const before = start + words.length;
  return {
    indicator: subject,
    start,
    end: figure.end,
    before,
    isBehind: false,
    words: sentence.slice(start, figure.end),
  };
}

/**
 * Words without the name that ends them. Of a rate a part of it will do whose signs stand in the name in the same order;
 * of a count it would be another one: 困难学生 are not 资助困难学生.
 */
function withoutName(words: string, { name, aliases, unit }: Indicator): string {
  const names = [name["zh-CN"], ...aliases].map(closedText);
  if (unit !== "%") {
    const whole = names.filter((one) => words.endsWith(one)).sort((a, b) => b.length - a.length)[0] ?? "";
    return words.slice(0, words.length - whole.length);
  }
  for (let from = 0; from <= words.length - SHORTEST_END; from += 1) {
    const part = words.slice(from);
    const isPartOf = (whole: string): boolean => whole.endsWith(part.slice(-SHORTEST_END)) && isWithin(part, whole);
    if (names.some(isPartOf)) return words.slice(0, from);
  }
  return words;
}

function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const sign of whole) if (sign === part[at]) at += 1;
  return at === part.length;
}
