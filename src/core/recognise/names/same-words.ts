import { looseKey } from "./label-text";

/** Shorter names turned around may be other names (课后服务 and 服务课后 are not, 校名 and 名校 are). */
const SHORTEST = 5;

/**
 * What two names have in common that say the same in other words: a rate called 比例 or 占比, an amount called 资金 or
 * 经费, a share written `甲占乙的比例`, and the same words in another order (投入薄改资金, 薄改资金投入).
 */
export function sameWords(key: string): string {
  const folded = looseKey(
    key
      .replace(/^(.{4,}?)占.{2,}(?:比例|比重|比率|百分比)$/, "$1率")
      .replace(/(?:占比|比例|比率|比重|百分比)$/, "率")
      .replace(/(?:资金|经费|金额|款项|费用)(?:投入)?$/, "资金")
      .replace(/^投入(?=.+资金$)/, "")
      .replace(/各类|阶段/g, ""),
  );
  return folded.length < SHORTEST ? folded : [...folded].sort().join("");
}
