import type { Result } from "../../../core/model/problem";
import type { Parts } from "../package/opc";
import { escapeXml } from "../package/scan";
import { placeAfter } from "./in-order";
import { edited, insertion, nameRemovals } from "./workbook-lists";
import type { NameEntry, WorkbookPart } from "./workbook-part";

/** Replaces defined names: those of `gone` leave, `added` come last. */
export function replaceNames(
  parts: Parts,
  workbook: WorkbookPart,
  gone: readonly NameEntry[],
  added: readonly { readonly name: string; readonly sheetIndex?: number; readonly formula: string }[],
): Result<WorkbookPart> {
  const removed = edited(parts, workbook, nameRemovals(workbook, gone));
  if (!removed.ok || added.length === 0) return removed;
  const { text, tree, prefix } = removed.value;
  const elements = added.map(({ name, sheetIndex, formula }) => {
    // Print titles are shown in a dialog of Excel's own; markers are nobody's business.
    const scope = sheetIndex === undefined ? ' hidden="1"' : ` localSheetId="${sheetIndex}"`;
    return `<${prefix}definedName name="${escapeXml(name)}"${scope}>${escapeXml(formula)}</${prefix}definedName>`;
  });
  const list = tree.children.find(({ local }) => local === "definedNames");
  if (list) return edited(parts, removed.value, [insertion(text, list, elements.join(""))]);
  const at = placeAfter(tree, BEFORE_NAMES);
  const element = `<${prefix}definedNames>${elements.join("")}</${prefix}definedNames>`;
  return edited(parts, removed.value, [{ start: at, end: at, text: element }]);
}

/** Children of a workbook that come before its defined names. */
const BEFORE_NAMES: ReadonlySet<string> = new Set([
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "absPath",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
]);
