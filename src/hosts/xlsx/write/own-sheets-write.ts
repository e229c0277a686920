import type { OwnSheet } from "../../../core/model/plan";
import type { Result } from "../../../core/model/problem";
import { noVisibleSheetLeft } from "../../apply-problems";
import { sameText } from "../../markers";
import type { Parts } from "../package/opc";
import { removeFromCalcChain } from "./calc-chain";
import type { CellFormat } from "./cell-formats";
import { nameSheets } from "./own-names";
import { ownSheetXml } from "./own-sheet-xml";
import { ownSheetsOf } from "./own-sheets";
import { loadTables, writeTables, type TableRoom } from "./own-tables";
import { placeSheets, removeUnplanned } from "./place-sheets";
import { reachableFrom, removeParts } from "./reachable";
import { readySheet } from "../../plan/ready-sheet";
import { readyTables } from "../../plan/tables";
import type { WorkbookPart } from "./workbook-part";

/** The names our sheets have got, by the names that were wanted. */
type Names = Readonly<Record<string, string>>;

/** Makes our sheets be just those of the plan. A sheet that was there keeps its place, its name and its part. */
export function writeOwnSheets(
  parts: Parts,
  before: WorkbookPart,
  planned: readonly OwnSheet[],
  formatIndex: (format: CellFormat) => number,
  digit?: number,
): Result<Names> {
  const own = ownSheetsOf(before);
  const ownParts = [...own.values()].map(({ part }) => part);
  const taken = loadTables(parts, ownParts);
  if (!taken.ok) return taken;
  const ids = [...own.values()].map(({ sheetId }) => sheetId);
  const uncalculated = removeFromCalcChain(parts, before.part, ids);
  if (!uncalculated.ok) return uncalculated;
  // What only our sheets lead to: their tables, and whatever a person has put there since.
  const others = reachableFrom(parts, [""], ownParts);
  const replaceable = [...reachableFrom(parts, ownParts)].filter((name) => !others.has(name));

  const removed = removeUnplanned(parts, before, own, planned);
  if (!removed.ok) return removed;
  const placed = placeSheets(parts, removed.value, planned);
  if (!placed.ok) return placed;
  const { sheets, workbook } = placed.value;
  const visible = workbook.sheets.some(({ isVisible }) => isVisible);
  if (!visible) return { ok: false, problem: noVisibleSheetLeft() };

  const sheetNamed = (name: string): string | null =>
    workbook.sheets.find((each) => sameText(each.name, name) && ![...sheets.values()].includes(each))?.name ??
    [...sheets].find(([each]) => sameText(each.name, name))?.[1].name ??
    null;
  const room: TableRoom = { replaceable, keys: [...taken.value], written: new Set() };
  for (const [sheet, entry] of sheets) {
    const isTaken = (name: string): boolean =>
      [...room.keys, ...workbook.names].some((each) => sameText(each.name, name));
    const tables = readyTables(sheet, isTaken);
    const ids = writeTables(parts, workbook.namespaces, entry.part, tables, room);
    const ready = readySheet(sheet, tables, sheetNamed);
    parts.set(
      entry.part,
      ownSheetXml(ready, { namespaces: workbook.namespaces, formatIndex, tables: ids, ...(digit && { digit }) }),
    );
  }
  const named = nameSheets(parts, workbook, sheets);
  if (!named.ok) return named;
  const stillThere = reachableFrom(parts, [""]);
  removeParts(
    parts,
    replaceable.filter((name) => !stillThere.has(name)),
  );
  const entries = [...sheets].map(([sheet, entry]) => [sheet.name, entry.name] as const);
  return { ok: true, value: Object.fromEntries(entries.filter(([wanted, got]) => wanted !== got)) };
}
