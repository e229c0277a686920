import type { OwnSheetId } from "../../../core/model/workbook";
import { SHEET_MARKERS } from "../../markers";
import type { DefinedName } from "./workbook-part";

/** Which sheets we wrote, by sheet name. The marker is a name that refers to the sheet, so it survives renaming. */
export function ownSheets(names: readonly DefinedName[]): ReadonlyMap<string, OwnSheetId> {
  const own = new Map<string, OwnSheetId>();
  for (const { name, formula } of names) {
    const sheet = sheetReferredTo(formula);
    if (sheet === null) continue;
    for (const id of ["results", "summary"] as const) if (SHEET_MARKERS[id] === name) own.set(sheet, id);
  }
  return own;
}

/** The sheet of a plain reference such as `'校验结果'!$A$1`, or null. */
function sheetReferredTo(formula: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?[A-Za-z]{1,3}\$?\d{1,7}$/.exec(formula.trim());
  return match ? (match[1]?.replace(/''/g, "'") ?? match[2] ?? null) : null;
}
