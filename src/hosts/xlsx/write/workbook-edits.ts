import type { Result } from "../../../core/model/problem";
import type { Parts } from "../package/opc";
import { attributesOf, escapeXml, setAttribute, tags, type Edit } from "../package/scan";
import { prefixOf } from "./in-order";
import { edited, insertion, nameRemovals } from "./workbook-lists";
import type { WorkbookPart } from "./workbook-part";

/** Appends a sheet to the list; at the end, so that no index of another sheet moves. */
export function appendSheet(
  parts: Parts,
  workbook: WorkbookPart,
  sheet: { readonly name: string; readonly sheetId: number; readonly relationship: string },
): Result<WorkbookPart> {
  const list = workbook.tree.children.find(({ local }) => local === "sheets");
  if (!list) throw new Error("A workbook part without sheets is refused when it is read.");
  const root = attributesOf(workbook.text.slice(workbook.tree.root.start, workbook.tree.root.openEnd));
  const declared = Object.keys(root).find(
    (name) => name.startsWith("xmlns:") && root[name] === workbook.namespaces.relationships,
  );
  const declaration = declared ? "" : ` xmlns:r="${workbook.namespaces.relationships}"`;
  const prefix = declared?.slice("xmlns:".length) ?? "r";
  const element = `<${prefixOf(list)}sheet name="${escapeXml(sheet.name)}" sheetId="${sheet.sheetId}"${declaration} ${prefix}:id="${sheet.relationship}"/>`;
  return edited(parts, workbook, [insertion(workbook.text, list, element)]);
}

/** Takes sheets out of the list, with the names only they know; indexes of the sheets behind them move up. */
export function removeSheets(parts: Parts, workbook: WorkbookPart, indexes: readonly number[]): Result<WorkbookPart> {
  if (indexes.length === 0) return { ok: true, value: workbook };
  const moved = (index: number): number => index - indexes.filter((gone) => gone < index).length;
  const edits: Edit[] = indexes.flatMap((index) => {
    const sheet = workbook.sheets[index];
    return sheet ? [{ start: sheet.start, end: sheet.end, text: "" }] : [];
  });
  for (const name of workbook.names) {
    if (name.sheetIndex === null || indexes.includes(name.sheetIndex)) continue;
    edits.push(...renumbered(workbook.text, name.start, name.openEnd, "localSheetId", moved));
  }
  for (const tag of tags(workbook.text)) {
    if (tag.kind !== "open" || tag.local !== "workbookView") continue;
    const view = (index: number): number =>
      indexes.includes(index) ? moved(neighbour(workbook, indexes, index)) : moved(index);
    const tabs = ["activeTab", "firstSheet"].reduce(
      (text, attribute) => renumberedTag(text, attribute, view),
      workbook.text.slice(tag.start, tag.end),
    );
    edits.push({ start: tag.start, end: tag.end, text: tabs });
  }
  const gone = workbook.names.filter((name) => name.sheetIndex !== null && indexes.includes(name.sheetIndex));
  return edited(parts, workbook, [...edits, ...nameRemovals(workbook, gone)]);
}

/** A view of a sheet that goes shows the next visible one behind it, or else before it. */
function neighbour({ sheets }: WorkbookPart, gone: readonly number[], index: number): number {
  const staying = sheets.flatMap((sheet, at) => (sheet.isVisible && !gone.includes(at) ? [at] : []));
  return staying.find((at) => at > index) ?? staying.at(-1) ?? 0;
}

function renumbered(
  text: string,
  start: number,
  end: number,
  attribute: string,
  moved: (index: number) => number,
): Edit[] {
  const tag = text.slice(start, end);
  const now = renumberedTag(tag, attribute, moved);
  return now === tag ? [] : [{ start, end, text: now }];
}

function renumberedTag(tag: string, attribute: string, moved: (index: number) => number): string {
  const value = attributesOf(tag)[attribute];
  if (value === undefined || moved(Number(value)) === Number(value)) return tag;
  return setAttribute(tag, attribute, moved(Number(value)));
}
