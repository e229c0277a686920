import type { CellRef } from "../../../core/model/cell";
import type { SheetMarks } from "../../../core/model/plan";
import type { Result } from "../../../core/model/problem";
import type { Severity } from "../../../core/model/rule";
import { sheetNotFound } from "../../apply-problems";
import type { Parts } from "../package/opc";
import { splice, type Children } from "../package/scan";
import { markInsertion, markRemovals, withoutMarks, type MarkedCells } from "./marks";
import { ownSheetsOf } from "./own-sheets";
import type { WorkbookPart } from "./workbook-part";
import { isProtected, worksheetTree } from "./worksheet-part";

/** A worksheet of the user's that gets marks, or loses old ones where `cells` is null. */
export interface MarkableSheet {
  readonly part: string;
  readonly text: string;
  readonly tree: Children;
  readonly cells: MarkedCells | null;
}

/** The worksheets that marks concern, and the names of those that should be marked but are protected. */
export interface Markable {
  readonly sheets: readonly MarkableSheet[];
  readonly unmarked: readonly string[];
}

/** Sorts out what marks mean for each worksheet; nothing is changed yet. */
export function markableSheets(parts: Parts, workbook: WorkbookPart, marks: readonly SheetMarks[]): Result<Markable> {
  const own = [...ownSheetsOf(workbook).values()];
  const users = workbook.sheets.filter((sheet) => sheet.isWorksheet && parts.has(sheet.part) && !own.includes(sheet));
  const missing = marks.find(({ sheet }) => !users.some(({ name }) => name === sheet));
  if (missing) return { ok: false, problem: sheetNotFound(missing.sheet) };
  const sheets: MarkableSheet[] = [];
  const unmarked: string[] = [];
  for (const { name, part } of users) {
    const cells = cellsOn(name, marks);
    const concerned = cells ? ({ ok: true, value: true } as const) : mayBeMarked(parts, part);
    if (!concerned.ok) return concerned;
    if (!concerned.value) continue;
    const loaded = parts.load(part);
    if (!loaded.ok) return loaded;
    const text = parts.text(part) ?? "";
    const tree = worksheetTree(text, part);
    if (!tree.ok) return tree;
    const isClosed = isProtected(text, tree.value);
    if (cells && isClosed) unmarked.push(name);
    sheets.push({ part, text, tree: tree.value, cells: isClosed ? null : cells });
  }
  return { ok: true, value: { sheets, unmarked } };
}

/** Makes each of the sheets carry just its marks. */
export function writeMarks(
  parts: Parts,
  sheets: readonly MarkableSheet[],
  formatIndex: (severity: Severity) => number,
): void {
  for (const { part, text, tree, cells } of sheets) {
    const bare = withoutMarks(text, tree);
    if (cells === null) {
      parts.set(part, bare);
      continue;
    }
    const bareTree = markRemovals(text, tree).length === 0 ? tree : treeOf(bare, part);
    parts.set(part, splice(bare, [markInsertion(bare, bareTree, cells, formatIndex)]));
  }
}

function treeOf(text: string, part: string): Children {
  const tree = worksheetTree(text, part);
  if (!tree.ok) throw new Error(`Taking marks out of ${part} broke it.`);
  return tree.value;
}

/** All cells to mark on a sheet, or null when there are none. */
function cellsOn(sheet: string, marks: readonly SheetMarks[]): MarkedCells | null {
  const here = marks.filter((each) => each.sheet === sheet);
  const of = (severity: Severity): CellRef[] => here.flatMap(({ cells }) => cells[severity]);
  const cells = { error: of("error"), warning: of("warning"), info: of("info") };
  return cells.error.length + cells.warning.length + cells.info.length > 0 ? cells : null;
}

const NEEDLE = new TextEncoder().encode("indicator-check:");

/** Looks for our formula in the bytes, which spares decoding the many sheets without it. */
function mayBeMarked(parts: Parts, part: string): Result<boolean> {
  const bytes = parts.bytes(part);
  if (!bytes.ok) return bytes;
  const isWide = bytes.value[0] === 0xff || bytes.value[0] === 0xfe;
  return { ok: true, value: isWide || includes(bytes.value, NEEDLE) };
}

function includes(bytes: Uint8Array, needle: Uint8Array): boolean {
  // The hyphen is rarer in a sheet than any letter.
  const rare = needle.indexOf(45);
  for (let at = bytes.indexOf(45); at >= 0; at = bytes.indexOf(45, at + 1)) {
    if (needle.every((byte, index) => bytes[at - rare + index] === byte)) return true;
  }
  return false;
}
