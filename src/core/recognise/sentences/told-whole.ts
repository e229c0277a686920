import { NARROWER } from "./scope-words";

/** A figure that nothing was understood of, and where the topic is named before it. */
interface Whole {
  readonly topic: number;
  readonly figure: number;
}

/** Words before a later figure and where they begin. */
interface Part {
  readonly words: string;
  readonly start: number;
}

/** What a count is told in, with whether the words behind it go on with parts of it. */
const COUNTED = /^[^\d，:()、]*\d[\d,]*余?([\u4e00-\u9fa5])(，其中|\(其中)?/;
const NOUN = 2;

/**
 * Whether a figure counts all of what a later one counts a part of, so that both are of one topic: in
 * 督导评估单位40个，其中优秀等次单位22个 the 40 is told in the clause that names the topic, in the same measure word, and
 * 其中 or the same noun ties the part to it. A whole of some kind only has parts of that kind.
 */
export function isWholeOf(sentence: string, { topic, figure }: Whole, { words, start }: Part): boolean {
  const named = sentence.slice(topic, figure);
  if (words === "" || /[，:()、\d]/.test(named)) return false;
  const [, unit, parts] = COUNTED.exec(sentence.slice(figure)) ?? [];
  const [, ownUnit] = COUNTED.exec(sentence.slice(start)) ?? [];
  if (!unit || unit !== ownUnit || NARROWER.test(clauseTo(sentence, figure))) return false;
  return parts !== undefined || named.endsWith(words.slice(-NOUN));
}

const clauseTo = (sentence: string, end: number): string => /[^，:()]*$/.exec(sentence.slice(0, end))?.[0] ?? "";
