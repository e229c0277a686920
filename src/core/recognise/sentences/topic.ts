import { SKIPPED, type PhraseWords } from "./phrase-words";
import { isWholeOf } from "./told-whole";

/** What a paragraph has been about so far, and what the sentence at hand says. */
export interface Topic {
  /** Whether the conditions of a phrase are met for words at a place. */
  readonly allows: (phrase: PhraseWords, start: number, end: number) => boolean;
}

/**
 * The topic of a sentence. `strangers` are the places of figures that nothing was understood of, up to now: past one of
 * them, words that anybody may use no longer speak of what was named before. `heading` is what the row is called in whose
 * cell the sentence stands: 督导评估 beside 评选出优秀等次单位16个.
 */
export function topicOf(
  sentence: string,
  said: string,
  strangers: readonly number[],
  rivals: (words: string) => readonly string[],
  heading = "",
): Topic {
  let words: string | undefined;
  const isSaid = (word: string): boolean => (words ??= flat(said + sentence)).includes(word);
  return {
    allows: (phrase, start, end) => {
      const isNamed = (word: string): boolean => heading.includes(word) || isSaid(word);
      if (phrase.about.length > 0 && !phrase.about.some(isNamed)) return false;
      if (phrase.near.length === 0) return true;
      const last = (words: readonly string[]): number =>
        Math.max(...words.map((word) => lastOf(sentence, word, start)));
      const own = last(phrase.near);
      const others = rivals(phrase.before || phrase.after).filter((word) => !phrase.near.includes(word));
      const isOther = (at: number): boolean =>
        at > own && at < start && !isWholeOf(sentence, { topic: own, figure: at }, { words: phrase.before, start });
      if (own >= 0) return own > Math.max(-1, last(others)) && !strangers.some(isOther);
      const isOver = (word: string): boolean => heading.includes(word);
      if (last(others) < 0 && phrase.near.some(isOver) && !others.some(isOver) && strangers.every((at) => at > start))
        return true;
      const isBehind = (word: string): boolean => sentence.indexOf(word, end) >= 0;
      return last(others) < 0 && phrase.near.some(isBehind) && !others.some(isBehind);
    },
  };
}

const lastOf = (sentence: string, word: string, before: number): number => sentence.lastIndexOf(word, before - 1);
const EVERY_SKIPPED = new RegExp(SKIPPED, "g");
const flat = (text: string): string => text.replace(EVERY_SKIPPED, "");
