import type { Result } from "../../../core/model/problem";
import { refuseXml } from "../package/problem";
import { endOfTag, tags } from "../package/xml-tags";
import { refuseTooMany, type Budget } from "./budget";
import { plainText, richText } from "./rich-text";

/**
 * The shared strings in their order. Every search starts where the last one ended and stays within its own string, so
 * that the time is linear in the length of the part.
 */
export function readSharedStrings(xml: string, part: string, budget: Budget): Result<readonly string[]> {
  const root = rootOf(xml);
  if (!root) return refuseXml(part, "unterminated");
  const open = `<${root.prefix}si`;
  const close = `</${root.prefix}si>`;
  const strings: string[] = [];
  let at = xml.indexOf("<", root.end);
  for (; at >= 0 && xml.startsWith(open, at) && isNameEnd(xml.charCodeAt(at + open.length));) {
    if (--budget.left < 0) return refuseTooMany(part);
    const tagEnd = endOfTag(xml, at);
    if (tagEnd < 0) return refuseXml(part, "unterminated");
    if (xml[tagEnd - 2] === "/") {
      strings.push("");
      at = nextTag(xml, tagEnd);
      continue;
    }
    const end = xml.indexOf(close, tagEnd);
    if (end < 0) return refuseXml(part, "unterminated");
    const text = simpleText(xml, tagEnd, end, root.prefix) ?? richText(xml.slice(tagEnd, end));
    if (text === null) return refuseXml(part, "nesting");
    strings.push(text);
    at = nextTag(xml, end + close.length);
  }
  if (root.selfClosing) return { ok: true, value: [] };
  // What follows the strings is of no interest, but it has to be there: a part that was cut off ends without it.
  if (at < 0 || !endsProperly(xml, at)) return refuseXml(part, "unterminated");
  return { ok: true, value: strings };
}

function rootOf(xml: string): { readonly prefix: string; readonly end: number; readonly selfClosing: boolean } | null {
  for (const tag of tags(xml)) {
    if (tag.kind === "broken") return null;
    return { prefix: tag.name.slice(0, -tag.local.length), end: tag.end, selfClosing: tag.selfClosing };
  }
  return null;
}

/** The text of the commonest form, `<t>text</t>`, or null for any other. */
function simpleText(xml: string, start: number, end: number, prefix: string): string | null {
  const tagEnd = xml.indexOf(">", start) + 1;
  if (!xml.startsWith(`<${prefix}t`, start) || !isNameEnd(xml.charCodeAt(start + prefix.length + 2))) return null;
  const textEnd = end - prefix.length - 4;
  if (tagEnd > textEnd || !xml.startsWith(`</${prefix}t>`, textEnd)) return null;
  const text = xml.slice(tagEnd, textEnd);
  return text.includes("<") ? null : plainText(text);
}

/** The next tag that is no comment. */
function nextTag(xml: string, from: number): number {
  let at = xml.indexOf("<", from);
  while (at >= 0 && xml.startsWith("<!--", at)) {
    const end = xml.indexOf("-->", at);
    at = end < 0 ? -1 : xml.indexOf("<", end);
  }
  return at;
}

function endsProperly(xml: string, at: number): boolean {
  for (const tag of tags(xml, at)) if (tag.kind === "broken") return false;
  return true;
}

const isNameEnd = (char: number): boolean => char <= 32 || char === 47 || char === 62;
