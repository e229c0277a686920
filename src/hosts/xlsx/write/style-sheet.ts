import type { Result } from "../../../core/model/problem";
import type { Severity } from "../../../core/model/rule";
import { childrenOf, splice } from "../package/scan";
import { addFormat, formatKey, type CellFormat } from "./cell-formats";
import { prefixOf } from "./in-order";
import { MARK_LOOKS } from "../../plan/looks";
import { editWithReceipt } from "./receipt";
import { openedRoot, openLists } from "./style-lists";
import { markFormatXml } from "./style-xml";

/** What we want the style sheet to hold for us. */
export interface StyleWish {
  readonly marks: boolean;
  readonly formats: readonly CellFormat[];
}

/** What the receipt of a style sheet notes: the wishes it fulfils, and whether the whole part is ours. */
export interface StyleNote extends StyleWish {
  readonly isOurs: boolean;
}

/** A style sheet with our wishes in it, and where they stand. */
export interface Styled {
  readonly text: string;
  formatIndex(format: CellFormat): number;
  markIndex(severity: Severity): number;
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Adds what we need to the end of the lists of a style sheet, so that no index of the user's moves. */
export function addStyles(before: string, part: string, wish: StyleWish, isOurs: boolean): Result<Styled> {
  const closed = childrenOf(before, part);
  if (!closed.ok) return closed;
  const base = openedRoot(before, closed.value.root);
  const tree = childrenOf(base, part);
  if (!tree.ok) return tree;
  const p = prefixOf(tree.value.root);
  const lists = openLists(base, tree.value, p);
  const formatIndexes = new Map<string, number>();
  for (const format of wish.formats) formatIndexes.set(formatKey(format), addFormat(lists, format, p));
  const markIndexes = new Map<Severity, number>();
  for (const each of wish.marks ? SEVERITIES : []) {
    markIndexes.set(each, lists.marks.indexOf(markFormatXml(MARK_LOOKS[each], p)));
  }
  const additions = Object.values(lists).flatMap((list) => list.edits());
  const edits = base === before ? additions : [{ start: 0, end: before.length, text: splice(base, additions) }];
  const note: StyleNote = { isOurs, marks: wish.marks, formats: wish.formats };
  const isNothing = additions.length === 0 && !isOurs;
  const text = isNothing ? before : editWithReceipt(before, edits, note);
  const known = <K>(indexes: ReadonlyMap<K, number>, key: K): number => {
    const index = indexes.get(key);
    if (index === undefined) throw new Error(`No style was wished for ${String(key)}.`);
    return index;
  };
  return {
    ok: true,
    value: {
      text,
      formatIndex: (format) => known(formatIndexes, formatKey(format)),
      markIndex: (severity) => known(markIndexes, severity),
    },
  };
}
