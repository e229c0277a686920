import type { Parts } from "./opc";
import { relationshipsPart, resolveTarget } from "./part-names";
import { attributesOf, escapeXml, splice, tags } from "./scan";

/** A relationship of a part, or of the package where the source is empty. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part it leads to; for an external one the address as written. */
  readonly target: string;
  readonly isExternal: boolean;
  readonly start: number;
  readonly end: number;
}

/** The last step of a relationship type, which transitional and strict packages share: `worksheet`, `styles`, … */
export const shortType = ({ type }: Relationship): string => type.slice(type.lastIndexOf("/") + 1);

/** The relationships of a part whose relationship part is loaded. */
export function relationshipsOf(parts: Parts, source: string): readonly Relationship[] {
  const text = parts.text(relationshipsPart(source));
  if (text === null) return [];
  const list: Relationship[] = [];
  for (const tag of tags(text)) {
    if (tag.kind === "broken" || tag.local !== "Relationship") continue;
    if (tag.kind === "close") {
      // `<Relationship …></Relationship>`: the element ends with its closing tag.
      const last = list[list.length - 1];
      if (last) list[list.length - 1] = { ...last, end: tag.end };
      continue;
    }
    const { Id = "", Type = "", Target = "", TargetMode } = attributesOf(text.slice(tag.start, tag.end));
    const isExternal = TargetMode === "External";
    const target = isExternal ? Target : resolveTarget(source, Target);
    list.push({ id: Id, type: Type, target, isExternal, start: tag.start, end: tag.end });
  }
  return list;
}

/** Adds a relationship to a part and gives its id, one above the highest that is taken. */
export function addRelationship(parts: Parts, source: string, type: string, target: string): string {
  const name = relationshipsPart(source);
  const numbers = relationshipsOf(parts, source).map(({ id }) => Number(/^rId(\d{1,9})$/.exec(id)?.[1] ?? 0));
  const id = `rId${Math.max(0, ...numbers) + 1}`;
  const text = parts.text(name) ?? EMPTY;
  const root = [...tags(text)].find((tag) => tag.kind !== "broken" && tag.local === "Relationships");
  if (!root || root.kind === "broken") throw new Error(`No relationships in ${name}.`);
  const prefix = root.name.slice(0, root.name.length - root.local.length);
  const element = `<${prefix}Relationship Id="${id}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"/>`;
  parts.set(
    name,
    root.selfClosing
      ? splice(text, [{ start: text.indexOf("/>", root.end - 2), end: root.end, text: `>${element}</${root.name}>` }])
      : splice(text, [{ start: text.lastIndexOf("</"), end: text.lastIndexOf("</"), text: element }]),
  );
  return id;
}

/** Takes relationships out of a part by their ids. */
export function removeRelationships(parts: Parts, source: string, ids: readonly string[]): void {
  const name = relationshipsPart(source);
  const text = parts.text(name);
  if (text === null || ids.length === 0) return;
  const gone = relationshipsOf(parts, source).filter(({ id }) => ids.includes(id));
  parts.set(
    name,
    splice(
      text,
      gone.map(({ start, end }) => ({ start, end, text: "" })),
    ),
  );
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
