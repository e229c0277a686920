import type { OwnSheetId } from "../../../core/model/workbook";
import { sameText, SHEET_MARKERS } from "../../markers";
import type { NameEntry, SheetEntry, WorkbookPart } from "./workbook-part";

const IDS: readonly OwnSheetId[] = ["results", "summary"];

/** The sheets that our markers point at, wherever they stand and whatever they are called by now. */
export function ownSheetsOf(workbook: WorkbookPart): ReadonlyMap<OwnSheetId, SheetEntry> {
  const own = new Map<OwnSheetId, SheetEntry>();
  for (const id of IDS) {
    const marker = workbook.names.find((name) => name.sheetIndex === null && sameText(name.name, SHEET_MARKERS[id]));
    const target = marker && sheetOfReference(marker.formula);
    const sheet = workbook.sheets.find((each) => target !== undefined && sameText(each.name, target));
    if (sheet?.isWorksheet && ![...own.values()].includes(sheet)) own.set(id, sheet);
  }
  return own;
}

/** Whether a defined name is one of our markers, also one whose sheet is gone. */
export const isMarker = (name: NameEntry): boolean =>
  name.sheetIndex === null && IDS.some((id) => sameText(name.name, SHEET_MARKERS[id]));

/** The sheet that a reference such as `'校验结果'!$A$1` names, or undefined. */
function sheetOfReference(formula: string): string | undefined {
  const match = /^\s*(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
  return match?.[1]?.replace(/''/g, "'") ?? match?.[2];
}
