import type { Result } from "../../../core/model/problem";
import type { Parts } from "../package/opc";
import { relationshipsOf, shortType } from "../package/relationships";
import { attributesOf, childrenOf, escapeAttribute, setAttribute, splice, tags } from "../package/scan";
import { openLists } from "./style-lists";
import type { WorkbookPart } from "./workbook-part";
import { prefixOf } from "./in-order";

/** Gives cells another number format, all else of their style kept. */
export interface Restyling {
  /** The index of the style that is `style` with the number format `format`. */
  readonly styleWith: (style: number, format: string) => number;
  readonly save: () => void;
}

/** Formats that every program knows by number. */
const KNOWN: Readonly<Record<string, number>> = { General: 0, "0": 1, "0.00": 2, "0%": 9, "0.00%": 10, "@": 49 };
/** The first number a file may give to a format of its own. */
const FIRST_OWN = 164;

/** Prepares the styles for number formats; a workbook without styles, or none to be given, keeps what it has. */
export function numberFormats(parts: Parts, workbook: WorkbookPart, codes: ReadonlySet<string>): Result<Restyling> {
  const plain: Result<Restyling> = { ok: true, value: { styleWith: (style) => style, save: () => undefined } };
  const link = relationshipsOf(parts, workbook.part).find((each) => shortType(each) === "styles");
  if (codes.size === 0 || !link || !parts.has(link.target)) return plain;
  const loaded = parts.load(link.target);
  if (!loaded.ok) return loaded;
  const text = parts.text(link.target) ?? "";
  const tree = childrenOf(text, link.target);
  if (!tree.ok) return tree;
  const lists = openLists(text, tree.value, prefixOf(tree.value.root));
  const prefix = prefixOf(tree.value.root);
  let next = Math.max(
    FIRST_OWN - 1,
    ...lists.numbers.items.map((item) => Number(tagAttributes(item)["numFmtId"] ?? 0)),
  );
  const given = new Map<string, number>();
  const numberOf = (code: string): number => {
    const known = KNOWN[code] ?? given.get(code);
    if (known !== undefined) return known;
    const there = lists.numbers.items.map(tagAttributes).find(({ formatCode }) => formatCode === code);
    const id = there ? Number(there["numFmtId"]) : ++next;
    if (!there) lists.numbers.indexOf(`<${prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    given.set(code, id);
    return id;
  };
  const styleWith = (style: number, format: string): number => {
    const item =
      lists.formats.items[style] ?? `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
    const tag = startTag(item);
    const changed = setAttribute(setAttribute(tag, "numFmtId", numberOf(format)), "applyNumberFormat", 1);
    return lists.formats.indexOf(changed + item.slice(tag.length));
  };
  const save = (): void => {
    const edits = Object.values(lists).flatMap((list) => list.edits());
    if (edits.length > 0) parts.set(link.target, splice(text, edits));
  };
  return { ok: true, value: { styleWith, save } };
}

function startTag(item: string): string {
  for (const tag of tags(item)) if (tag.kind === "open") return item.slice(tag.start, tag.end);
  throw new Error("A style begins with a tag.");
}

const tagAttributes = (item: string): Readonly<Record<string, string>> => attributesOf(startTag(item));
