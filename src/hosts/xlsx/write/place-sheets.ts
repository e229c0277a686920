import type { OwnSheet } from "../../../core/model/plan";
import type { Result } from "../../../core/model/problem";
import type { OwnSheetId } from "../../../core/model/workbook";
import { freeSheetName } from "../../sheet-names";
import { declareType } from "../package/content-types";
import type { Parts } from "../package/opc";
import { addRelationship, removeRelationships } from "../package/relationships";
import { freePart } from "./free-part";
import { PART_TYPES } from "./namespaces";
import { ownSheetsOf } from "./own-sheets";
import { removeParts } from "./reachable";
import { appendSheet, removeSheets } from "./workbook-edits";
import { readWorkbook, type SheetEntry, type WorkbookPart } from "./workbook-part";

/** Takes those of our sheets out of the workbook that a plan does not hold. */
export function removeUnplanned(
  parts: Parts,
  workbook: WorkbookPart,
  own: ReadonlyMap<OwnSheetId, SheetEntry>,
  planned: readonly OwnSheet[],
): Result<WorkbookPart> {
  const gone = [...own].filter(([id]) => !planned.some((sheet) => sheet.id === id)).map(([, entry]) => entry);
  const removed = removeSheets(
    parts,
    workbook,
    gone.map((entry) => workbook.sheets.indexOf(entry)),
  );
  if (!removed.ok) return removed;
  removeRelationships(
    parts,
    workbook.part,
    gone.map(({ relationship }) => relationship),
  );
  removeParts(
    parts,
    gone.map(({ part }) => part),
  );
  return readWorkbook(parts, workbook.part);
}

/** The workbook with a place for each of our sheets. */
export interface Placed {
  readonly workbook: WorkbookPart;
  readonly sheets: ReadonlyMap<OwnSheet, SheetEntry>;
}

/** An entry in the list of sheets for each planned one: the one it had, or a new one at the end. */
export function placeSheets(parts: Parts, before: WorkbookPart, planned: readonly OwnSheet[]): Result<Placed> {
  const own = ownSheetsOf(before);
  let workbook = before;
  const names = new Map<OwnSheet, string>();
  for (const sheet of planned) {
    const there = own.get(sheet.id);
    const name =
      there?.name ??
      freeSheetName(
        sheet.name,
        workbook.sheets.map((each) => each.name),
      );
    names.set(sheet, name);
    if (there) {
      const loaded = parts.load(there.part);
      if (!loaded.ok) return loaded;
      continue;
    }
    const part = freePart(parts, "xl/worksheets/sheet#.xml");
    parts.set(part, "");
    declareType(parts, part, PART_TYPES.worksheet);
    const type = `${workbook.namespaces.relationships}/worksheet`;
    const relationship = addRelationship(parts, workbook.part, type, `/${part}`);
    const sheetId = Math.max(0, ...workbook.sheets.map((each) => each.sheetId)) + 1;
    const appended = appendSheet(parts, workbook, { name, sheetId, relationship });
    if (!appended.ok) return appended;
    workbook = appended.value;
  }
  const sheets = new Map<OwnSheet, SheetEntry>();
  for (const [sheet, name] of names) {
    const entry = workbook.sheets.find((each) => each.name === name);
    if (entry) sheets.set(sheet, entry);
  }
  return { ok: true, value: { workbook, sheets } };
}
