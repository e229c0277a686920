import { looseKey } from "./label-text";

/** Shorter names turned around may be other names (课后服务 and 服务课后 are not, 校名 and 名校 are). */
const SHORTEST = 5;

/**
 * What two names have in common that say the same in other words: a rate called 比例 or 占比, an amount called 资金 or
 * 经费, a share written `甲占乙的比例`, and a name with its end put first (投入薄改资金, 薄改资金投入).
 */
export function sameWords(key: string): string {
  const folded = looseKey(
    key
      .replace(/在校学生/g, "在校生")
      .replace(/老师/g, "教师")
      .replace(/所占(?:比例|比重|比率|百分比)$/, "占比")
      .replace(/(资金|经费)总额$/, "$1")
      .replace(/^(.{4,}?)占.{2,}(?:比例|比重|比率|百分比)$/, "$1率")
      .replace(/(?:占比|比例|比率|比重|百分比)$/, "率")
      .replace(/(?:资金|经费|金额|款项|费用)(?:投入)?$/, "资金")
      .replace(/^投入(?=.+资金$)/, "")
      .replace(/各类|阶段/g, ""),
  );
  return folded.length < SHORTEST ? folded : leastTurn(folded);
}

/** The same for a text and for every way to put its end first: 招聘在编教师, 在编教师招聘. */
function leastTurn(text: string): string {
  const twice = text + text;
  let least = text;
  for (let at = 1; at < text.length; at += 1) {
    const turned = twice.slice(at, at + text.length);
    if (turned < least) least = turned;
  }
  return least;
}
