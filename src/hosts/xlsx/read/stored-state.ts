import type { Result } from "../../../core/model/problem";
import { STATE_NAMESPACE } from "../../markers";
import type { Parts } from "../package/opc";
import type { Relationship } from "../package/relationships";
import { shortType } from "../package/relationships";
import { attributesOf, childrenOf } from "../package/scan";
import { decodeState } from "../package/state-text";
import { partText } from "./load-part";

/** The text of our stored state, found among the custom XML parts by its root element; null when there is none. */
export function storedState(parts: Parts, relationships: readonly Relationship[]): Result<string | null> {
  for (const relationship of relationships) {
    if (shortType(relationship) !== "customXml") continue;
    const xml = partText(parts, relationship.target);
    if (!xml.ok) return xml;
    const state = xml.value === null ? null : stateIn(xml.value, relationship.target);
    if (state !== null) return { ok: true, value: state };
  }
  return { ok: true, value: null };
}

/** Custom XML of others may be anything, even broken: it is not ours then, and no reason to refuse the workbook. */
function stateIn(xml: string, part: string): string | null {
  if (!xml.includes(STATE_NAMESPACE)) return null;
  const tree = childrenOf(xml, part);
  if (!tree.ok) return null;
  const { root } = tree.value;
  const prefix = root.name.slice(0, -root.local.length - 1);
  const namespace = attributesOf(xml.slice(root.start, root.openEnd))[prefix ? `xmlns:${prefix}` : "xmlns"];
  if (root.local !== "indicatorCheck" || namespace !== STATE_NAMESPACE) return null;
  return decodeState(xml.slice(root.openEnd, root.closeStart));
}
