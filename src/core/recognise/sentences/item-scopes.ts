/** The mark of an item within a line: 1、 or （1） or ① or 一是. */
export const ITEM_MARK = /^(?:\d{1,2}[、.)](?!\d)|\(\d{1,2}\)|[①-⒛]|[一二三四五六七八九]是(?!否))/;

/** The mark of the first item of a list, wherever it stands: 二小情况：1、竣工. */
const FIRST_MARK = /(?<!\d)(?:1[、.)](?!\d)|\(1\)|[①⑴⒈]|一是(?!否))/;

/** Whether the items of lists speak of others than the whole district. */
export interface ItemScopes {
  /** What holds for a sentence that begins with a mark, where something holds before it. */
  readonly at: (mark: string, isOfOthers: boolean) => boolean;
  /** Takes note of a list that begins within a sentence, of which something holds. */
  readonly opened: (words: string, isOfOthers: boolean) => void;
}

/**
 * Follows the items of a list within a line: the mark of a further item ends what the items before it spoke of, so that
 * a school named in one of them is not the one of the next. What was said before a list holds for all of it.
 */
export function itemScopes(): ItemScopes {
  const lists: { readonly style: string; readonly isOfOthers: boolean }[] = [];
  /** Goes back to the list of a style, leaving the lists within it. */
  const leftTo = (style: string): boolean | undefined => {
    const known = lists.findLastIndex((list) => list.style === style);
    return known < 0 ? undefined : lists.splice(known)[0]?.isOfOthers;
  };
  return {
    at: (mark, isOfOthers) => {
      if (mark === "") return isOfOthers;
      const style = styleOf(mark);
      const before = leftTo(style);
      const scope = FIRST_MARK.test(mark) ? isOfOthers : (before ?? isOfOthers);
      lists.push({ style, isOfOthers: scope });
      return scope;
    },
    opened: (words, isOfOthers) => {
      const mark = FIRST_MARK.exec(words)?.[0];
      if (!mark) return;
      leftTo(styleOf(mark));
      lists.push({ style: styleOf(mark), isOfOthers });
    },
  };
}

const styleOf = (mark: string): string =>
  mark
    .replace(/\d+|[一二三四五六七八九](?=是)/, "1")
    .replace(/[①-⑳]/, "①")
    .replace(/[⑴-⒇]/, "⑴")
    .replace(/[⒈-⒛]/, "⒈");
