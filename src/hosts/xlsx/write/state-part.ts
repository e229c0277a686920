import type { Result } from "../../../core/model/problem";
import { STATE_NAMESPACE } from "../../markers";
import { declareType } from "../package/content-types";
import type { Parts } from "../package/opc";
import { freeName, relationshipsPart } from "../package/part-names";
import { addRelationship, relationshipsOf, removeRelationships, shortType } from "../package/relationships";
import { attributesOf, childrenOf } from "../package/scan";
import { decodeState, encodeState } from "../package/state-text";
import { isPartTaken } from "./free-part";
import { PART_TYPES, XML_DECLARATION, type Namespaces } from "./namespaces";
import { reachableFrom, removeParts } from "./reachable";

/** Tells our part from others in the list of custom XML parts, as Excel wants it. */
const STORE_ITEM_ID = "{87C6C06C-5D5F-4DA4-9410-9DC9C3CF71D6}";

/** Stores our state in its custom XML part, or removes that; parts of other people are left alone. */
export function writeState(parts: Parts, workbook: string, namespaces: Namespaces, state: string | null): Result<null> {
  // LibreOffice moves custom XML to the package itself, where Excel does not look for it.
  const all = [...statePartsOf(parts, workbook), ...statePartsOf(parts, "")];
  const kept = state === null ? undefined : all.find(({ source }) => source === workbook);
  const gone = all.filter((each) => each !== kept);
  for (const each of gone) {
    const only = [...reachableFrom(parts, [each.part]), each.part.toLowerCase()];
    removeRelationships(parts, each.source, [each.relationship]);
    const others = reachableFrom(parts, [""]);
    removeParts(
      parts,
      only.filter((name) => !others.has(name)),
    );
  }
  if (state === null || kept?.state === state) return DONE;
  if (kept) parts.set(kept.part, stateXml(state));
  else addStatePart(parts, workbook, namespaces, state);
  return DONE;
}

interface StatePart {
  /** The part that leads to it; empty for the package. */
  readonly source: string;
  readonly part: string;
  readonly relationship: string;
  readonly state: string;
}

function statePartsOf(parts: Parts, source: string): readonly StatePart[] {
  return relationshipsOf(parts, source).flatMap((each) => {
    if (shortType(each) !== "customXml" || each.isExternal || !parts.has(each.target)) return [];
    // A part that cannot be read is somebody else's, and no business of ours.
    if (!parts.load(each.target).ok) return [];
    const text = parts.text(each.target) ?? "";
    const tree = childrenOf(text, each.target);
    if (!tree.ok) return [];
    const { root } = tree.value;
    const namespace = Object.values(attributesOf(text.slice(root.start, root.openEnd))).includes(STATE_NAMESPACE);
    if (root.local !== "indicatorCheck" || !namespace) return [];
    const state = decodeState(text.slice(root.openEnd, Math.max(root.openEnd, root.closeStart)));
    return [{ source, part: each.target, relationship: each.id, state }];
  });
}

function addStatePart(parts: Parts, workbook: string, { relationships }: Namespaces, state: string): void {
  const propertiesOf = (name: string): string => name.replace("item", "itemProps");
  const isTaken = (name: string): boolean => isPartTaken(parts, name) || isPartTaken(parts, propertiesOf(name));
  const item = freeName("customXml/item#.xml", isTaken);
  const properties = propertiesOf(item);
  parts.set(item, stateXml(state));
  parts.set(
    properties,
    `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${STORE_ITEM_ID}" xmlns:ds="${relationships.replace(/relationships$/, "customXml")}"><ds:schemaRefs><ds:schemaRef ds:uri="${STATE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  declareType(parts, item, PART_TYPES.customXml);
  declareType(parts, properties, PART_TYPES.customXmlProperties);
  addRelationship(parts, workbook, `${relationships}/customXml`, `/${item}`);
  addRelationship(parts, item, `${relationships}/customXmlProps`, `/${properties}`);
  declareType(parts, relationshipsPart(item), PART_TYPES.relationships);
}

const stateXml = (state: string): string =>
  `${XML_DECLARATION}<indicatorCheck xmlns="${STATE_NAMESPACE}">${encodeState(state)}</indicatorCheck>`;

const DONE: Result<null> = { ok: true, value: null };
