import type { Result } from "../../../core/model/problem";
import { declareType, removeType } from "../package/content-types";
import type { Parts } from "../package/opc";
import { addRelationship, relationshipsOf, removeRelationships, shortType } from "../package/relationships";
import { freePart, isPartTaken } from "./free-part";
import { PART_TYPES, XML_DECLARATION, type Namespaces } from "./namespaces";
import { undoByReceipt, withoutReceipt } from "./receipt";
import { addStyles, type Styled, type StyleNote, type StyleWish } from "./style-sheet";

/** The style sheet of a workbook without what we added to it. */
export interface StylesPart {
  /** Null where the workbook itself has no style sheet. */
  readonly part: string | null;
  readonly relationship: string | null;
  readonly text: string | null;
  /** What we had added; nothing that is known of after somebody else has saved the workbook. */
  readonly had: StyleWish;
}

const NOTHING: StyleWish = { marks: false, formats: [] };

/**
 * Reads the style sheet and takes our additions back. Once Excel has saved the workbook anew they cannot be told from
 * the user's any more and stay behind unused, which does no harm: nothing of the user's is ever taken away.
 */
export function loadStyles(parts: Parts, workbook: string): Result<StylesPart> {
  const found = relationshipsOf(parts, workbook).find((each) => shortType(each) === "styles" && !each.isExternal);
  const part = found?.target ?? null;
  const loaded = part === null ? null : parts.load(part);
  if (loaded && !loaded.ok) return loaded;
  const text = part === null ? null : parts.text(part);
  const relationship = found?.id ?? null;
  if (text === null) return { ok: true, value: { part, relationship, text, had: NOTHING } };
  const undone = undoByReceipt(text);
  if (!undone) return { ok: true, value: { part, relationship, text: withoutReceipt(text), had: NOTHING } };
  const note = undone.note as StyleNote;
  return { ok: true, value: { part, relationship, text: note.isOurs ? null : undone.text, had: note } };
}

/** Writes the style sheet with our wishes in it; with no wishes it is as if we had never been there. */
export function saveStyles(
  parts: Parts,
  workbook: string,
  namespaces: Namespaces,
  { part, relationship, text }: StylesPart,
  wish: StyleWish,
): Result<Styled | null> {
  const isWanted = wish.marks || wish.formats.length > 0;
  const hasPart = part !== null && parts.has(part);
  if (text === null && !isWanted) {
    if (!hasPart) return { ok: true, value: null };
    parts.remove(part);
    removeType(parts, part);
    removeRelationships(parts, workbook, relationship === null ? [] : [relationship]);
    return { ok: true, value: null };
  }
  if (!isWanted) {
    if (part !== null && text !== null) parts.set(part, text);
    return { ok: true, value: null };
  }
  const name = part ?? newName(parts);
  const styled = addStyles(text ?? emptyStyles(namespaces), name, wish, text === null);
  if (!styled.ok) return styled;
  parts.set(name, styled.value.text);
  if (!hasPart) declareType(parts, name, PART_TYPES.styles);
  if (relationship === null) addRelationship(parts, workbook, `${namespaces.relationships}/styles`, `/${name}`);
  return styled;
}

const newName = (parts: Parts): string =>
  isPartTaken(parts, "xl/styles.xml") ? freePart(parts, "xl/styles#.xml") : "xl/styles.xml";

const emptyStyles = ({ main }: Namespaces): string => `${XML_DECLARATION}<styleSheet xmlns="${main}"/>`;
