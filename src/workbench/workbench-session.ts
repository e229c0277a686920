import { a1, reportAddress } from "../core/model/address";
import type { Area } from "../core/model/cell";
import type { OpenedFile } from "./file/open-file";
import { announce } from "./stand-in/document/changes";
import { cellKey, placeOfKey, type DocumentCell } from "./stand-in/document/cell";
import type { ExcelDocument } from "./stand-in/document/document";
import { recalculate, type Dependent } from "./stand-in/document/recalculation";
import type { DocumentSheet } from "./stand-in/document/sheet";
import { activateSheet } from "./stand-in/document/sheets";
import { entered } from "./grid/entry";
import { wholeCell } from "./grid/geometry";

/** A workbook that is open on the workbench: its document, who watches it, and what a person has done to it. */
export interface Session {
  readonly file: OpenedFile;
  readonly document: ExcelDocument;
  /** Tells when anything may look different; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes with every change of the document. */
  readonly version: () => number;
  /** Changes with every change but of the selection. */
  readonly changes: () => number;
  /** To be called where the document may have changed without saying so. */
  readonly touched: () => void;
  readonly select: (area: Area) => void;
  readonly show: (sheet: DocumentSheet) => void;
  /**
   * Puts what a person typed into a cell, and calculates what depends on it. Gives the addresses of the formulas that
   * only Excel can calculate, each the first time only; null where the sheet is protected.
   */
  readonly type: (row: number, column: number, typed: string) => readonly string[] | null;
  /**
   * Cells a person has typed into, and those whose result changed by it, by sheet and then by `cellKey`; the number
   * format the cell had before.
   */
  readonly typed: ReadonlyMap<DocumentSheet, ReadonlyMap<number, string>>;
  /** Sheets that somebody else, the add-in, has written to. */
  readonly written: ReadonlySet<DocumentSheet>;
}

/** What a person does is seen at once; what the add-in does, thousands of changes, once it has got its answer. */
type When = "soon" | "later";

/** Opens a session over a file that was opened. */
export function openSession(file: OpenedFile): Session {
  const { document } = file;
  const listeners = new Set<() => void>();
  if (document.activeSheet) document.selection = wholeCell(document.activeSheet, 0, 0);
  const typed = new Map<DocumentSheet, Map<number, string>>();
  const written = new Set<DocumentSheet>();
  let version = 0;
  let changes = 0;
  let isTyping = false;
  const kept = new Set<DocumentCell>();
  const awaited = new Set<When>();
  const tell = (when: When): void => {
    version++;
    if (awaited.has(when)) return;
    awaited.add(when);
    const now = (): void => {
      awaited.delete(when);
      for (const listener of listeners) listener();
    };
    if (when === "soon") queueMicrotask(now);
    else setTimeout(now);
  };
  const changed = (when: When): void => {
    changes++;
    tell(when);
  };
  document.listeners.add((change) => {
    if (!isTyping && (change.kind === "values" || change.kind === "looks")) written.add(change.sheet);
    if (change.kind === "selection") tell("soon");
    else changed(isTyping ? "soon" : "later");
  });
  const noteTyped = ({ sheet, key }: Dependent): void => {
    const cells = typed.get(sheet) ?? new Map<number, string>();
    typed.set(sheet, cells);
    if (!cells.has(key)) cells.set(key, sheet.cells.get(key)?.format ?? "General");
  };
  const isNews = ({ sheet, key }: Dependent): boolean => {
    const cell = sheet.cells.get(key);
    if (!cell || kept.has(cell)) return false;
    kept.add(cell);
    return true;
  };
  const type: Session["type"] = (row, column, text) => {
    const sheet = document.activeSheet;
    if (!sheet || sheet.isProtected) return null;
    const cell = { sheet, key: cellKey(row, column) };
    noteTyped(cell);
    isTyping = true;
    entered(document, sheet, row, column, text);
    const after = recalculate(document, cell);
    after.changed.forEach(noteTyped);
    announce(document, { kind: "values", sheet, area: { top: row, left: column, bottom: row, right: column } });
    isTyping = false;
    return after.kept.filter(isNews).map((each) => addressOf(each, sheet));
  };
  return {
    file,
    document,
    typed,
    written,
    touched: () => changed("later"),
    type,
    version: () => version,
    changes: () => changes,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    select: (area) => {
      const sheet = document.activeSheet;
      if (!sheet) return;
      document.selection = area;
      announce(document, { kind: "selection", sheet, area });
    },
    show: (sheet) => {
      activateSheet(document, sheet);
      document.selection = wholeCell(sheet, 0, 0);
      changed("soon");
    },
  };
}

/** On the sheet that is looked at a cell needs no more than its place. */
function addressOf({ sheet, key }: Dependent, home: DocumentSheet): string {
  const { row, column } = placeOfKey(key);
  return sheet === home ? a1(row, column) : reportAddress({ sheet: sheet.name, row, column });
}
