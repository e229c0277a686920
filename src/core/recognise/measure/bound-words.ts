import type { Bound } from "../../model/measure";

const AT_LEAST =
  "不少于|不低于|不小于|至少|最少|超过了?|超|逾|多于|大于等于|大于|高于|突破|≥|>=|>|≧|⩾|以上|及以上|余|多";
const AT_MOST =
  "不超过|不高于|不多于|不大于|至多|最多|未达到?|未满|低于|少于|小于等于|小于|不足|不到|未超过|控制在|近|将近|接近|≤|<=|<|≦|⩽|以下|以内|之内";
const ABOUT = "大约|约为?|大概|左右|上下|±|来";
const NEUTRAL = "为|是|共计?|共有|共|总计|合计|累计|已?完成了?|已|达到?了?|计|:|=|实现|实际|新增|目标";

const longestFirst = (words: string): string =>
  words
    .split("|")
    .sort((a, b) => b.length - a.length)
    .join("|");

/** Words that may stand before a figure, as a pattern. */
export const PREFIX_PATTERN = `(?:${longestFirst(`${AT_LEAST}|${AT_MOST}|${ABOUT}|${NEUTRAL}`)}|\\s)`;

/** Words that may stand behind a figure and its unit, as a pattern. */
export const SUFFIX_PATTERN = "(?:及以上|以上|以下|以内|之内|左右|上下|余|多|\\s)";

const about = new RegExp(ABOUT);
const atMost = new RegExp(longestFirst(AT_MOST));
const negated = /不超过|不高于|不多于|不大于|未超过|未达/;
const lowered = /不少于|不低于|不小于/;
const atLeast = new RegExp(longestFirst(AT_LEAST));

/** How the words around a figure bound the true value. */
export function boundOf(words: string): Bound {
  if (about.test(words)) return "about";
  if (lowered.test(words)) return "atLeast";
  if (negated.test(words) || atMost.test(words)) return "atMost";
  return atLeast.test(words) ? "atLeast" : "exact";
}
