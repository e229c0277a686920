import type { Parts } from "./opc";
import { attributesOf, escapeXml, splice, tags } from "./scan";

/** The part of every package that says what the other parts are. */
export const CONTENT_TYPES = "[Content_Types].xml";

interface Declaration {
  readonly kind: "Default" | "Override";
  /** Extension or part name without leading slash, in lower case. */
  readonly of: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** The content type of a part, or null when the package declares none. */
export function contentTypeOf(parts: Parts, part: string): string | null {
  const all = declarations(parts);
  const name = part.toLowerCase();
  const extension = name.slice(name.lastIndexOf(".") + 1);
  const found =
    all.find(({ kind, of }) => kind === "Override" && of === name) ??
    all.find(({ kind, of }) => kind === "Default" && of === extension);
  return found?.type ?? null;
}

/** Whether the package speaks of a part by name, be it there or not. */
export const isDeclared = (parts: Parts, part: string): boolean =>
  declarations(parts).some(({ kind, of }) => kind === "Override" && of === part.toLowerCase());

/** Declares the type of a part where it is not so already. Defaults are left alone: they may speak for other parts. */
export function declareType(parts: Parts, part: string, type: string): void {
  if (contentTypeOf(parts, part) === type) return;
  removeType(parts, part);
  const text = parts.text(CONTENT_TYPES) ?? "";
  const end = text.lastIndexOf("</");
  const root = /^[^:>]*:/.exec(text.slice(end + 2))?.[0] ?? "";
  const element = `<${root}Override PartName="/${escapeXml(encodeURI(part))}" ContentType="${escapeXml(type)}"/>`;
  parts.set(CONTENT_TYPES, splice(text, [{ start: end, end, text: element }]));
}

/** Takes back what was declared of one part. */
export function removeType(parts: Parts, part: string): void {
  const name = part.toLowerCase();
  const gone = declarations(parts).filter(({ kind, of }) => kind === "Override" && of === name);
  if (gone.length === 0) return;
  parts.set(
    CONTENT_TYPES,
    splice(
      parts.text(CONTENT_TYPES) ?? "",
      gone.map(({ start, end }) => ({ start, end, text: "" })),
    ),
  );
}

function declarations(parts: Parts): readonly Declaration[] {
  const text = parts.text(CONTENT_TYPES) ?? "";
  const list: Declaration[] = [];
  for (const tag of tags(text)) {
    if (tag.kind === "broken" || (tag.local !== "Default" && tag.local !== "Override")) continue;
    const last = list[list.length - 1];
    if (tag.kind === "close") {
      if (last) list[list.length - 1] = { ...last, end: tag.end };
      continue;
    }
    const { Extension = "", PartName = "", ContentType = "" } = attributesOf(text.slice(tag.start, tag.end));
    const of = (tag.local === "Default" ? Extension : decodeName(PartName).replace(/^\//, "")).toLowerCase();
    list.push({ kind: tag.local, of, type: ContentType, start: tag.start, end: tag.end });
  }
  return list;
}

const decodeName = (name: string): string => {
  try {
    return decodeURI(name);
  } catch {
    // A stray `%`: the name is meant as it is written.
    return name;
  }
};
