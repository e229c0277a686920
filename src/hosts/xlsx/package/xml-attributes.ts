import { escapeAttribute, unescapeXml } from "./xml-text";

/** The attributes of a tag by name with prefix, unescaped. */
export type Attributes = Readonly<Record<string, string>>;

/** The attributes of a tag such as `<c r="A1" t="s">`. */
export function attributesOf(tag: string): Attributes {
  return Object.fromEntries(
    [...attributeSpans(tag)].map(({ name, from, to }) => [name, unescapeXml(tag.slice(from, to))]),
  );
}

/** An attribute by its name without prefix, such as `id` for `r:id`. */
export function attributeByLocalName(attributes: Attributes, local: string): string | undefined {
  const name = Object.keys(attributes).find((key) => key.slice(key.indexOf(":") + 1) === local);
  return name === undefined ? undefined : attributes[name];
}

/** The tag with the attribute set: its value replaced in place, or the attribute added before the end of the tag. */
export function setAttribute(tag: string, name: string, value: string | number): string {
  const text = escapeAttribute(String(value));
  for (const span of attributeSpans(tag)) {
    if (span.name !== name) continue;
    const quoted = `"${text}"`;
    return tag.slice(0, span.from - 1) + quoted + tag.slice(span.to + 1);
  }
  const end = /\s*\/?>$/.exec(tag)?.index ?? tag.length;
  return `${tag.slice(0, end)} ${name}="${text}"${tag.slice(end)}`;
}

interface AttributeSpan {
  readonly name: string;
  /** The value is `tag.slice(from, to)`, its quotes stand around it. */
  readonly from: number;
  readonly to: number;
}

/** Searches on from each value, so that the time is linear in the length of the tag. */
function* attributeSpans(tag: string): Generator<AttributeSpan, void> {
  for (let at = 0; ;) {
    const equals = tag.indexOf("=", at);
    if (equals < 0) return;
    let from = equals + 1;
    while (isSpace(tag.charCodeAt(from))) from++;
    const quote = tag[from];
    if (quote !== '"' && quote !== "'") return;
    const to = tag.indexOf(quote, ++from);
    if (to < 0) return;
    let nameEnd = equals;
    while (nameEnd > at && isSpace(tag.charCodeAt(nameEnd - 1))) nameEnd--;
    let nameStart = nameEnd;
    while (nameStart > at && !isSpace(tag.charCodeAt(nameStart - 1))) nameStart--;
    yield { name: tag.slice(nameStart, nameEnd), from, to };
    at = to + 1;
  }
}

const isSpace = (char: number): boolean => char === 32 || char === 9 || char === 10 || char === 13;
