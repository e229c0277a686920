import type { Result } from "../../../core/model/problem";
import type { Parts } from "../package/opc";
import { splice, type Edit, type Element } from "../package/scan";
import { readWorkbook, type NameEntry, type WorkbookPart } from "./workbook-part";

/** The workbook part with edits made. */
export function edited(parts: Parts, workbook: WorkbookPart, edits: readonly Edit[]): Result<WorkbookPart> {
  if (edits.length === 0) return { ok: true, value: workbook };
  parts.set(workbook.part, splice(workbook.text, edits));
  return readWorkbook(parts, workbook.part);
}

/**
 * Adds to the end of a list. Where it closes itself its slash becomes a space, which tells `nameRemovals` later how
 * the list stood before, so that clearing restores it to the letter.
 */
export function insertion(text: string, list: Element, content: string): Edit {
  if (!list.selfClosing) return { start: list.closeStart, end: list.closeStart, text: content };
  const tag = text.slice(list.start, list.end).replace(/\/>$/, " >");
  return { start: list.start, end: list.end, text: `${tag}${content}</${list.name}>` };
}

/** The edits that take defined names out, and their list with the last of them. */
export function nameRemovals(workbook: WorkbookPart, gone: readonly NameEntry[]): Edit[] {
  const list = workbook.tree.children.find(({ local }) => local === "definedNames");
  if (!list || gone.length === 0) return [];
  if (gone.length < workbook.names.length) return gone.map(({ start, end }) => ({ start, end, text: "" }));
  const tag = workbook.text.slice(list.start, list.openEnd);
  return [{ start: list.start, end: list.end, text: tag.endsWith(" >") ? tag.replace(/ >$/, "/>") : "" }];
}
