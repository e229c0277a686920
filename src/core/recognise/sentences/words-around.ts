import type { WordsFound } from "./phrase-index";
import type { Place, Scene } from "./scene";
import { TIME_PATTERN } from "./scope-words";

/** Words between a name and its figure that leave the name's figure what it is. */
const FILLER = new RegExp(
  `(?:已?达到?了?|已?完成了?|已有|共有|共计|合计|总计|总数|总数为|人数|数量|数|共|有|为|是|计|仅|累计|保持在|稳定在|维持在|提高[到至]|提升[到至]|上升[到至]|增加[到至]|增长[到至]|下降[到至]|降低[到至]|减少[到至]|[降升增][到至]|在[\\d.%]+[-—–~至到]+[\\d.%]+之间，(?:全[区县市])?平均(?:为|达到?)?|:|(?<=[\\u4e00-\\u9fa5:])(?:截至|截止到?)?${TIME_PATTERN})$`,
);
const FROM_TO = new RegExp(
  `(?:由|从)[^，:]{1,24}?(?:提高|上升|提升|增加|增长|扩大|下降|降低|减少|降|升|增)[到至为](?:${TIME_PATTERN}的?)?$`,
);
const MOST_FILLERS = 5;
/** Words around a figure, with where those before it end. */
export interface Found extends WordsFound {
  readonly before: number;
}

/** What stands before a figure, without the filling words right before it. */
export function withoutFillers(words: string): string {
  let rest = words;
  for (let count = 0; count < MOST_FILLERS; count += 1) {
    const filler = FROM_TO.exec(rest) ?? FILLER.exec(rest);
    if (!filler || filler[0] === "") break;
    rest = rest.slice(0, -filler[0].length);
  }
  return rest;
}

/** Phrases around the figure, with up to a few filling words between the name and the figure; longest first. */
export function wordsAround({ sentence, index }: Scene, { from, before, after }: Place): readonly Found[] {
  const behind = after ?? before;
  const isMeant = ({ phrase }: WordsFound): boolean => after !== null || phrase.after === "";
  const around = (end: number): readonly Found[] =>
    index.around(sentence, end, behind).flatMap((words) => (isMeant(words) ? [{ ...words, before: end }] : []));
  const found = [...around(before)];
  let end = before;
  for (let count = 0; count < MOST_FILLERS; count += 1) {
    const text = sentence.slice(Math.min(from, end), end);
    const filler = FROM_TO.exec(text) ?? FILLER.exec(text);
    if (!filler || filler[0] === "") break;
    end -= filler[0].length;
    found.push(...around(end).filter(({ phrase }) => phrase.before !== ""));
  }
  return found;
}
