import { joinedWords } from "./plain-text";
import { unitMeaning } from "./unit";

/**
 * The figure of a cell without what is written around it: a remark in brackets behind it, closed or not, a clause that
 * begins with 其中, quotation marks and a full stop. A unit in brackets is no remark: 12（万元） is 12万元.
 */
export function withoutRemark(plain: string): { readonly text: string; readonly hadRemark: boolean } {
  const bare = joinedWords(plain)
    .replace(/\((?:含|不含|含本数|不含本数|包含|含\d[\d.]*%?)\)/g, "")
    .replace(/^["'“‘]+|["'”’]+$/g, "")
    .replace(/[。;,]+$|(?<=\))\.$/, "")
    .trim();
  const unit = /^([^(]*\d\s*[余多万亿]*)\s*\(([^()]*)\)$/.exec(bare);
  if (unit && unitMeaning(unit[2] ?? "")) return { text: `${unit[1] ?? ""}${unit[2] ?? ""}`, hadRemark: false };
  const text = bare
    .replace(/^([^(]*[\d零一二三四五六七八九十百千万][^(]*)\([^)]*\)?$/, "$1")
    .replace(/^(.*?\d[^,;]*)[,;]?其中.*$/, "$1")
    .replace(/[。;,]+$/, "")
    .trim();
  return { text, hadRemark: text !== bare };
}
