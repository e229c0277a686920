import type { Result } from "../../../core/model/problem";
import { refuseXml } from "./problem";
import { tags, type Tag } from "./xml-tags";

/** An element where it stands in the text, with its content between `openEnd` and `closeStart`. */
export interface Element {
  readonly name: string;
  readonly local: string;
  readonly start: number;
  readonly openEnd: number;
  /** Equal to `openEnd` where the element closes itself. */
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

/** All tags of a small part, of which there has to be one; `part` names it in the refusal. */
export function tagList(xml: string, part: string): Result<readonly Tag[]> {
  const list: Tag[] = [];
  for (const tag of tags(xml)) {
    if (tag.kind === "broken") return refuseXml(part, tag.why);
    list.push(tag);
  }
  return list.length > 0 ? { ok: true, value: list } : refuseXml(part, "unterminated");
}

/** The root element of a part and its direct children. */
export interface Children {
  readonly root: Element;
  readonly children: readonly Element[];
}

/** The root of a part and its direct children, each with its place in the text; `part` names it in the refusal. */
export function childrenOf(xml: string, part: string): Result<Children> {
  const children: Element[] = [];
  let root: Element | null = null;
  let rootTag: Tag | null = null;
  let childTag: Tag | null = null;
  for (const tag of tags(xml)) {
    if (tag.kind === "broken") return refuseXml(part, tag.why);
    if (tag.depth > 1) continue;
    if (tag.kind === "close" || tag.selfClosing) {
      if (tag.depth === 1) children.push(element(childTag, tag));
      else root ??= element(rootTag, tag);
    } else if (tag.depth === 1) childTag = tag;
    else rootTag = tag;
  }
  if (!root) return refuseXml(part, "unterminated");
  return { ok: true, value: { root, children } };
}

function element(open: Tag | null, close: Tag): Element {
  const first = close.selfClosing || !open ? close : open;
  return {
    name: first.name,
    local: first.local,
    start: first.start,
    openEnd: first.end,
    closeStart: close.selfClosing ? close.end : close.start,
    end: close.end,
    selfClosing: close.selfClosing,
  };
}
