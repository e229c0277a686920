/** A tag where it stands in the text: `text.slice(start, end)` is the tag itself. */
export interface Tag {
  readonly kind: "open" | "close";
  /** With its prefix, such as `x:row`. */
  readonly name: string;
  /** Without its prefix. */
  readonly local: string;
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
  /** 0 for the root; a closing tag has the depth of its opening one. */
  readonly depth: number;
}

/** Where the text stops being XML; always the last thing a scan yields. */
export interface BrokenTag {
  readonly kind: "broken";
  readonly why: "doctype" | "unterminated" | "nesting";
  readonly start: number;
}

/**
 * The tags of XML from `from` on, in one pass over the text. Comments, CDATA and processing instructions are passed
 * over; a DOCTYPE is refused, because it could define entities. A scan that starts inside an element ends quietly where
 * that element closes.
 */
export function* tags(xml: string, from = 0): Generator<Tag | BrokenTag, void, void> {
  const open: string[] = [];
  for (let start = xml.indexOf("<", from); start >= 0;) {
    const second = xml.charCodeAt(start + 1);
    if (second === BANG || second === QUESTION) {
      const end = endOfMarkup(xml, start, second);
      if (end < 0) return yield { kind: "broken", why: end === DOCTYPE ? "doctype" : "unterminated", start };
      start = xml.indexOf("<", end);
      continue;
    }
    const end = endOfTag(xml, start);
    if (end < 0) return yield { kind: "broken", why: "unterminated", start };
    const isClose = second === SLASH;
    const selfClosing = !isClose && xml.charCodeAt(end - 2) === SLASH;
    const name = nameAt(xml, isClose ? start + 2 : start + 1);
    if (isClose && open.length === 0 && from > 0) return;
    if (isClose && open.pop() !== name) return yield { kind: "broken", why: "nesting", start };
    const local = name.slice(name.indexOf(":") + 1);
    yield { kind: isClose ? "close" : "open", name, local, start, end, selfClosing, depth: open.length };
    if (!isClose && !selfClosing) open.push(name);
    start = xml.indexOf("<", end);
  }
  if (open.length > 0 || from > 0) yield { kind: "broken", why: "unterminated", start: xml.length };
}

const BANG = 33;
const QUESTION = 63;
const SLASH = 47;
const GREATER = 62;
const QUOTE = 34;
const APOSTROPHE = 39;
const DOCTYPE = -2;

/** Just after the `>` of the tag at `start`, or -1; a `>` inside an attribute value ends nothing. */
export function endOfTag(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at++) {
    const char = xml.charCodeAt(at);
    if (char === GREATER) return at + 1;
    if (char === QUOTE || char === APOSTROPHE) {
      at = xml.indexOf(char === QUOTE ? '"' : "'", at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

/** Just after a comment, CDATA section or processing instruction; -1 where it does not end, `DOCTYPE` for a DOCTYPE. */
export function endOfMarkup(xml: string, start: number, second: number): number {
  if (second === QUESTION) return after(xml, "?>", start + 2);
  if (xml.startsWith("<!--", start)) return after(xml, "-->", start + 4);
  if (xml.startsWith("<![CDATA[", start)) return after(xml, "]]>", start + 9);
  return xml.startsWith("<!DOCTYPE", start) ? DOCTYPE : -1;
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

function nameAt(xml: string, start: number): string {
  let end = start;
  for (; end < xml.length; end++) {
    const char = xml.charCodeAt(end);
    if (char <= 32 || char === SLASH || char === GREATER) break;
  }
  return xml.slice(start, end);
}
