import { TIME_PATTERN } from "./scope-words";

/** The mark of an item within a line: 1、 or （1） or ① or 一是. */
export const ITEM_MARK = /^(?:\d{1,2}[、.)](?!\d)|\(\d{1,2}\)|[①-⒛]|[一二三四五六七八九]是(?!否))/;

/** The mark of the first item of a list, wherever it stands: 二小情况：1、竣工. */
const FIRST_MARK = /(?<!\d)(?:1[、.)](?!\d)|\(1\)|[①⑴⒈]|一是(?!否))/;

/** A sentence without a mark that adds up the items before it: 第二季度合计新增学位420个. */
const TOTAL = new RegExp(`^(?:${TIME_PATTERN})，?(?:合计|总计|共计|总共|一共|累计|共)`);

/** Whether the items of lists speak of others than the whole district. */
export interface ItemScopes {
  /** What holds for a sentence that begins with a mark, where something holds before it. */
  readonly at: (mark: string, isOfOthers: boolean) => boolean;
  /** Takes note of a list that begins within a sentence, of which something holds; tells whether one does. */
  readonly opened: (words: string, isOfOthers: boolean) => boolean;
  /** What holds for a sentence that adds up the items right before it; null where it does not. */
  readonly totalled: (mark: string, words: string) => boolean | null;
}

interface List {
  readonly style: string;
  /** The number of its last item. */
  readonly number: number;
  readonly isOfOthers: boolean;
}

/**
 * Follows the items of a list within a line: the mark of a further item ends what the items before it spoke of, so that
 * a school named in one of them is not the one of the next. What was said before a list holds for all of it.
 */
export function itemScopes(): ItemScopes {
  const lists: List[] = [];
  let isItem = false;
  /** Goes back to the list a mark belongs to, leaving the lists within it. */
  const leftTo = (mark: string): boolean | undefined => {
    const style = styleOf(mark);
    const same = lists.findLastIndex((list) => list.style === style);
    // 1、 may be followed by 2. where nobody minds the signs.
    const next = ({ style: other, number }: List): boolean =>
      [style, other].every((one) => PLAIN.includes(one)) && number === numberOf(mark) - 1;
    const known = same < 0 ? lists.findLastIndex(next) : same;
    return known < 0 ? undefined : lists.splice(known)[0]?.isOfOthers;
  };
  const add = (mark: string, isOfOthers: boolean): void => {
    lists.push({ style: styleOf(mark), number: numberOf(mark), isOfOthers });
    isItem = true;
  };
  return {
    at: (mark, isOfOthers) => {
      if (mark === "") return isOfOthers;
      const before = leftTo(mark);
      const scope = FIRST_MARK.test(mark) ? isOfOthers : (before ?? isOfOthers);
      add(mark, scope);
      return scope;
    },
    opened: (words, isOfOthers) => {
      const mark = FIRST_MARK.exec(words)?.[0];
      if (!mark) return false;
      leftTo(mark);
      add(mark, isOfOthers);
      return true;
    },
    totalled: (mark, words) => {
      if (mark !== "") return null;
      const list = isItem ? lists.at(-1) : undefined;
      isItem = false;
      // What follows the only item of a list may add up what that item is about.
      return list && list.number > 1 && TOTAL.test(words) ? list.isOfOthers : null;
    },
  };
}

const PLAIN: readonly string[] = ["1、", "1.", "1)"];
const SIGNS = /[①-⑳]|[⑴-⒇]|[⒈-⒛]|[一二三四五六七八九]/;

function numberOf(mark: string): number {
  const digits = /\d+/.exec(mark);
  if (digits) return Number(digits[0]);
  const sign = SIGNS.exec(mark)?.[0] ?? "";
  const spoken = "一二三四五六七八九".indexOf(sign);
  return sign === "" || spoken >= 0 ? spoken + 1 : ((sign.charCodeAt(0) - "①".charCodeAt(0)) % 20) + 1;
}

const styleOf = (mark: string): string =>
  mark
    .replace(/\d+|[一二三四五六七八九](?=是)/, "1")
    .replace(/[①-⑳]/, "①")
    .replace(/[⑴-⒇]/, "⑴")
    .replace(/[⒈-⒛]/, "⒈");
