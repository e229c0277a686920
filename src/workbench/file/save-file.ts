import type { Result } from "../../core/model/problem";
import { applyPlan } from "../../hosts/xlsx/write/apply-plan";
import { blankXlsx } from "../../hosts/xlsx/write/blank-xlsx";
import { editCells, type CellEdit } from "../../hosts/xlsx/write/cell-edit";
import { placeOfKey } from "../stand-in/document/cell";
import type { DocumentSheet } from "../stand-in/document/sheet";
import type { Session } from "../workbench-session";
import { ownSheetsIn, planOfDocument } from "./plan-of-document";

/** A file to be saved. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The open workbook as an `.xlsx`: the very file that was opened, with what was typed and what the add-in has made of
 * it. Of an `.xls` only our own sheets are written, into a new file.
 */
export function savedFile({ file, document, typed, written }: Session): Result<SavedFile> {
  const own = ownSheetsIn(document);
  const hadOwn = file.workbook.sheets.filter((sheet) => sheet.own !== undefined).length;
  const keepsSheets = own.size === hadOwn && ![...own.values()].some((sheet) => written.has(sheet));
  const plan = planOfDocument(document, keepsSheets);
  const name = `${file.name.replace(/\.\w+$/, "")}.xlsx`;
  if (file.kind === "legacy") {
    const made = applyPlan(blankXlsx(), { ...plan, marks: [] });
    return made.ok ? { ok: true, value: { name, bytes: made.value.bytes } } : made;
  }
  const isRewritten = (sheet: DocumentSheet): boolean => !keepsSheets && [...own.values()].includes(sheet);
  const edits = new Map(
    [...typed]
      .filter(([sheet]) => document.sheets.includes(sheet) && !isRewritten(sheet))
      .map(([sheet, cells]) => [sheet.name, [...cells].map(([key, format]) => editOf(sheet, key, format))] as const),
  );
  const edited = editCells(file.bytes, edits);
  if (!edited.ok) return edited;
  const made = applyPlan(edited.value, plan);
  return made.ok ? { ok: true, value: { name, bytes: made.value.bytes } } : made;
}

function editOf(sheet: DocumentSheet, key: number, formatBefore: string): CellEdit {
  const cell = sheet.cells.get(key);
  return {
    ...placeOfKey(key),
    value: cell?.value ?? null,
    isError: cell?.isError ?? false,
    ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
    ...(cell && cell.format !== formatBefore ? { format: cell.format } : {}),
  };
}
