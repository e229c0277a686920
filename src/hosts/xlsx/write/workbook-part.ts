import type { Result } from "../../../core/model/problem";
import type { Parts } from "../package/opc";
import { relationshipsPart } from "../package/part-names";
import { refuse } from "../package/problem";
import { relationshipsOf, shortType } from "../package/relationships";
import { attributeByLocalName, attributesOf, childrenOf, tags, unescapeXml, type Children } from "../package/scan";
import { prefixOf } from "./in-order";
import { namespacesOf, type Namespaces } from "./namespaces";

/** An entry of the workbook's list of sheets, with its place in the text. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly isVisible: boolean;
  readonly relationship: string;
  /** Empty where the relationship leads nowhere. */
  readonly part: string;
  /** False for chart, dialog and macro sheets. */
  readonly isWorksheet: boolean;
  readonly start: number;
  readonly end: number;
}

export interface NameEntry {
  readonly name: string;
  /** Index of the only sheet that knows it; null when the whole workbook does. */
  readonly sheetIndex: number | null;
  readonly formula: string;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
}

/** What of the workbook part matters to us, as it stands now. */
export interface WorkbookPart {
  readonly part: string;
  readonly text: string;
  readonly namespaces: Namespaces;
  readonly prefix: string;
  readonly tree: Children;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
}

/** Finds and loads the workbook part with its relationships. */
export function loadWorkbook(parts: Parts): Result<WorkbookPart> {
  const main = relationshipsOf(parts, "").find((each) => shortType(each) === "officeDocument" && !each.isExternal);
  if (!main || !parts.has(main.target)) return refuseNoWorkbook();
  const loaded = parts.load(main.target);
  if (!loaded.ok) return loaded;
  return readWorkbook(parts, main.target);
}

/** Reads the workbook part again, after it was edited. */
export function readWorkbook(parts: Parts, part: string): Result<WorkbookPart> {
  const text = parts.text(part) ?? "";
  const tree = childrenOf(text, part);
  if (!tree.ok) return tree;
  const { root, children } = tree.value;
  if (root.local !== "workbook" || !children.some(({ local }) => local === "sheets")) return refuseNoWorkbook();
  const relationships = new Map(relationshipsOf(parts, part).map((each) => [each.id, each]));
  const sheets: SheetEntry[] = [];
  const names: NameEntry[] = [];
  for (const tag of tags(text)) {
    if (tag.kind === "broken" || tag.depth !== 2) continue;
    const isClose = tag.kind === "close";
    const attributes = isClose ? {} : attributesOf(text.slice(tag.start, tag.end));
    if (tag.local === "sheet") {
      const last = sheets.at(-1);
      if (isClose && last) sheets[sheets.length - 1] = { ...last, end: tag.end };
      if (isClose) continue;
      const id = attributeByLocalName(withoutNamespaces(attributes), "id") ?? "";
      const leadsTo = relationships.get(id);
      sheets.push({
        name: attributes["name"] ?? "",
        sheetId: Number(attributes["sheetId"] ?? 0),
        isVisible: (attributes["state"] ?? "visible") === "visible",
        relationship: id,
        part: leadsTo && !leadsTo.isExternal ? leadsTo.target : "",
        isWorksheet: leadsTo !== undefined && shortType(leadsTo) === "worksheet",
        start: tag.start,
        end: tag.end,
      });
    } else if (tag.local === "definedName") {
      const last = names.at(-1);
      if (isClose && last) {
        names[names.length - 1] = { ...last, formula: unescapeXml(text.slice(last.openEnd, tag.start)), end: tag.end };
      }
      if (isClose) continue;
      const local = attributes["localSheetId"];
      const sheetIndex = local === undefined ? null : Number(local);
      const { start, end } = tag;
      names.push({ name: attributes["name"] ?? "", sheetIndex, formula: "", start, openEnd: end, end });
    }
  }
  const namespaces = namespacesOf(text.slice(root.start, root.openEnd));
  return { ok: true, value: { part, text, namespaces, prefix: prefixOf(root), tree: tree.value, sheets, names } };
}

/** Loads the relationship parts of the whole package; small, and needed to know what belongs to what. */
export function loadRelationships(parts: Parts): Result<null> {
  for (const name of [relationshipsPart(""), ...parts.names().filter((each) => /\.rels$/i.test(each))]) {
    const loaded = parts.load(name);
    if (!loaded.ok) return loaded;
  }
  return { ok: true, value: null };
}

const withoutNamespaces = (attributes: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => name.includes(":") && !name.startsWith("xmlns")));

const refuseNoWorkbook = (): Result<never> =>
  refuse(
    "not-a-workbook",
    "该文件不是 Excel 工作簿，或其工作簿部分已损坏。请用 Excel 或 WPS 打开后另存为 .xlsx 再试。",
    "This file is not an Excel workbook, or its workbook part is damaged. Open it in Excel or WPS and save it as .xlsx again.",
  );
