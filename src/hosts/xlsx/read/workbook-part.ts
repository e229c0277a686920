import type { Result } from "../../../core/model/problem";
import type { Visibility } from "../../../core/model/workbook";
import { refuseXml } from "../package/problem";
import { attributeByLocalName, attributesOf, tags, unescapeXml } from "../package/scan";

/** A line of the workbook's list of sheets. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** Id of the relationship that leads to the sheet's part. */
  readonly relationship: string;
}

/** A name that the whole workbook knows, such as one that marks a sheet of ours. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  readonly is1904: boolean;
}

/** Reads the workbook part; its sheets come in the order of their tabs. */
export function readWorkbookPart(xml: string, part: string): Result<WorkbookPart> {
  const sheets: ListedSheet[] = [];
  const names: DefinedName[] = [];
  let is1904 = false;
  let container = "";
  let isWorkbook = false;
  let name: { readonly name: string; readonly start: number } | null = null;
  for (const tag of tags(xml)) {
    if (tag.kind === "broken") return refuseXml(part, tag.why);
    if (tag.depth === 0) isWorkbook = tag.local === "workbook";
    if (tag.depth === 1) container = tag.kind === "open" ? tag.local : "";
    if (tag.kind === "close") {
      if (name && tag.depth === 2 && container === "definedNames") {
        names.push({ name: name.name, formula: unescapeXml(xml.slice(name.start, tag.start)) });
      }
      if (tag.depth === 2) name = null;
      continue;
    }
    const attributes = tag.depth === 1 || tag.depth === 2 ? attributesOf(xml.slice(tag.start, tag.end)) : {};
    if (tag.depth === 1 && tag.local === "workbookPr") is1904 = /^(1|true|on)$/.test(attributes["date1904"] ?? "");
    else if (container === "sheets" && tag.depth === 2 && tag.local === "sheet") {
      const prefixed = Object.fromEntries(Object.entries(attributes).filter(([key]) => key.includes(":")));
      const relationship = attributeByLocalName(prefixed, "id") ?? "";
      sheets.push({ name: attributes["name"] ?? "", visibility: visibilityOf(attributes["state"]), relationship });
    } else if (container === "definedNames" && tag.depth === 2 && tag.local === "definedName") {
      const isGlobal = attributes["localSheetId"] === undefined && !tag.selfClosing;
      name = isGlobal ? { name: attributes["name"] ?? "", start: tag.end } : null;
    }
  }
  return isWorkbook ? { ok: true, value: { sheets, names, is1904 } } : refuseXml(part, "root");
}

const visibilityOf = (state: string | undefined): Visibility =>
  state === "hidden" || state === "veryHidden" ? state : "visible";
