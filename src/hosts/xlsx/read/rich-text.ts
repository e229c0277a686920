import { cellText } from "../package/scan";
import { tags } from "../package/xml-tags";

/** Text of a cell between tags as it is meant: CDATA is taken as it stands, comments are dropped. */
export function plainText(xml: string): string {
  if (!xml.includes("<")) return cellText(xml);
  return xml
    .split(/(<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<\?[^]*?\?>)/)
    .map((piece) => (piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : piece.startsWith("<") ? "" : cellText(piece)))
    .join("");
}

/** The text of an `si` or `is` element from what stands inside it, phonetic runs left out; null when it is damaged. */
export function richText(content: string): string | null {
  let text = "";
  let start = -1;
  let inPhonetic = false;
  for (const tag of tags(content)) {
    if (tag.kind === "broken") return null;
    if (tag.local === "rPh") inPhonetic = tag.kind === "open" && !tag.selfClosing;
    if (tag.local !== "t" || inPhonetic) continue;
    if (tag.kind === "open") start = tag.selfClosing ? -1 : tag.end;
    else if (start >= 0) text += plainText(content.slice(start, tag.start));
  }
  return text;
}
