import type { Result } from "../../../core/model/problem";
import type { Parts } from "../package/opc";
import { relationshipsPart } from "../package/part-names";
import { decodePart } from "../package/part-text";
import { relationshipsOf, type Relationship } from "../package/relationships";
import { tagList } from "../package/scan";

/** The text of a part, not kept beyond its reader's use of it; null when the package has no such part. */
export function partText(parts: Parts, part: string): Result<string | null> {
  if (part === "" || !parts.has(part)) return { ok: true, value: null };
  const bytes = parts.bytes(part);
  if (!bytes.ok) return bytes;
  const decoded = decodePart(bytes.value, part);
  return decoded.ok ? { ok: true, value: decoded.value.text } : decoded;
}

/** The relationships of a part, refused when they are damaged: a link that is overlooked is a sheet that is lost. */
export function checkedRelationships(parts: Parts, part: string): Result<readonly Relationship[]> {
  const name = relationshipsPart(part);
  const loaded = parts.load(name);
  if (!loaded.ok) return loaded;
  const xml = parts.text(name);
  if (xml === null) return { ok: true, value: [] };
  const checked = tagList(xml, name);
  return checked.ok ? { ok: true, value: relationshipsOf(parts, part).filter((each) => !each.isExternal) } : checked;
}
