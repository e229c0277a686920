import type { Indicator } from "../../model/indicator";
import { closedText } from "../measure/plain-text";

/** Words around a figure that name an indicator. */
export interface PhraseWords {
  readonly id: string;
  /** Words before and behind the figure; one of them may be empty. */
  readonly before: string;
  readonly after: string;
  /** One of these must have been said in the paragraph; none where the words say enough. */
  readonly about: readonly string[];
  /** One of these must be said in the sentence, with no figure of anything else in between. */
  readonly near: readonly string[];
  /** Written for sentences; the others are names of tables. */
  readonly isPhrase: boolean;
}

/** Where the figure stands in a phrase; without it the words may stand on either side. */
const GAP = "{}";
/** 留守儿童人数, 文体场所数: sentences count what they name, so that both 人数 and 数 alone may be left away. */
const COUNTING = [/总?数量?$|数量$|人次$|[场次]次$/, /(?:[人件篇场次个家处]|总)数$/];
const SHORTEST = 2;

/** All words by which sentences name an indicator: its phrases, its name and its other names. */
export function phraseWordsOf({ id, name, aliases, phrases = [] }: Indicator): readonly PhraseWords[] {
  const said = phrases.flatMap(({ words, about = [], near = [] }) =>
    sidesOf(words).map((sides) => ({ id, ...sides, about, near, isPhrase: true })),
  );
  const isSaid = ({ before, after }: Sides): boolean =>
    said.some((phrase) => phrase.before === before && phrase.after === after);
  const names = [name["zh-CN"], ...aliases].flatMap((one) => [one, ...COUNTING.map((words) => one.replace(words, ""))]);
  const named = [...new Set(names.map(wordKey))]
    .filter((key) => key.length >= SHORTEST)
    .flatMap(eitherSide)
    .filter((sides) => !isSaid(sides))
    .map((sides) => ({ id, ...sides, about: [], near: [], isPhrase: false }));
  return [...said, ...named];
}

type Sides = Pick<PhraseWords, "before" | "after">;

const eitherSide = (key: string): readonly Sides[] => [
  { before: key, after: "" },
  { before: "", after: key },
];

function sidesOf(words: string): readonly Sides[] {
  const [before = "", after] = words.split(GAP);
  return after === undefined ? eitherSide(wordKey(before)) : [{ before: wordKey(before), after: wordKey(after) }];
}

/** Signs that make no difference between words: quotation marks, 、 and the small words. */
export const SKIPPED = /[“”"'‘’《》「」、,的了]/;

const wordKey = (words: string): string => closedText(words).replace(new RegExp(SKIPPED, "g"), "").toLowerCase();
