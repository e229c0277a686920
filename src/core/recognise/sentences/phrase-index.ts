import type { Indicator } from "../../model/indicator";
import { SKIPPED, phraseWordsOf, type PhraseWords } from "./phrase-words";

/** Words that stand at a place in a sentence, with where they begin or end there. */
export interface WordsFound {
  readonly phrase: PhraseWords;
  readonly start: number;
  readonly end: number;
}

/** Finds phrases around a figure. */
export interface PhraseIndex {
  /** Phrases whose words before the figure end at `before` and whose words behind it begin at `after`. */
  readonly around: (sentence: string, before: number, after: number) => readonly WordsFound[];
  /** How many signs the longest name is long that stands at a place; 0 where none does. */
  readonly nameAt: (sentence: string, at: number) => number;
  /** What must be said near words that several indicators share, of all of them. */
  readonly nearWords: (words: string) => readonly string[];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly phrases: PhraseWords[];
}

const node = (): Node => ({ next: new Map(), phrases: [] });
const prepared = new WeakMap<ReadonlyMap<string, Indicator>, PhraseIndex>();

/** The phrases of a catalogue's indicators, ready to be looked up; worked out once. */
export function phraseIndex(indicators: ReadonlyMap<string, Indicator>): PhraseIndex {
  const known = prepared.get(indicators);
  if (known) return known;
  const backwards = node();
  const forwards = node();
  const near = new Map<string, string[]>();
  for (const indicator of indicators.values()) {
    for (const phrase of phraseWordsOf(indicator)) {
      const words = phrase.before || phrase.after;
      near.set(words, [...(near.get(words) ?? []), ...phrase.near]);
      if (phrase.before) grow(backwards, [...phrase.before].reverse()).push(phrase);
      else grow(forwards, [...phrase.after]).push(phrase);
    }
  }
  const index: PhraseIndex = {
    around: (sentence, before, after) => [
      ...walk(backwards, sentence, before - 1, -1).flatMap(({ phrases, at }) =>
        phrases.flatMap((phrase) => {
          const end = endOf(phrase.after, sentence, after);
          return end === null ? [] : [{ phrase, start: at + 1, end }];
        }),
      ),
      ...walk(forwards, sentence, after, 1).flatMap(({ phrases, at }) =>
        phrases.map((phrase) => ({ phrase, start: before, end: at })),
      ),
    ],
    nameAt: (sentence, at) => (walk(forwards, sentence, at, 1).at(-1)?.at ?? at) - at,
    nearWords: (words) => near.get(words) ?? [],
  };
  prepared.set(indicators, index);
  return index;
}

function grow(root: Node, signs: readonly string[]): PhraseWords[] {
  let at = root;
  for (const sign of signs) {
    const next = at.next.get(sign) ?? node();
    at.next.set(sign, next);
    at = next;
  }
  return at.phrases;
}

/** Every node with phrases on the way that a sentence leads from a place on, with the place behind it. */
function walk(
  root: Node,
  sentence: string,
  from: number,
  step: 1 | -1,
): readonly { readonly phrases: readonly PhraseWords[]; readonly at: number }[] {
  const found: { phrases: readonly PhraseWords[]; at: number }[] = [];
  let current = root;
  for (let at = from; at >= 0 && at < sentence.length; at += step) {
    const sign = (sentence[at] ?? "").toLowerCase();
    const next = current.next.get(sign);
    if (next) {
      current = next;
      if (current.phrases.length > 0) found.push({ phrases: current.phrases, at: at + step });
    } else if (!SKIPPED.test(sign)) break;
  }
  return found;
}

/** Where the words end when a sentence goes on with them at a place, or null when it does not. */
function endOf(words: string, sentence: string, from: number): number | null {
  let at = from;
  for (const sign of words) {
    while ((sentence[at] ?? "").toLowerCase() !== sign) {
      if (!SKIPPED.test(sentence[at] ?? "")) return null;
      at += 1;
    }
    at += 1;
  }
  return at;
}
