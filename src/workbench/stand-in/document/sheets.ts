import { announce } from "./changes";
import { newId, type ExcelDocument } from "./document";
import { quotedName } from "./references";
import { emptySheet, type DocumentSheet } from "./sheet";

/** Adds a sheet at the end. */
export function addSheet(document: ExcelDocument, name: string): DocumentSheet {
  const sheet = emptySheet(newId(document), name);
  document.sheets.push(sheet);
  document.activeSheet ??= sheet;
  announce(document, { kind: "added", sheet });
  return sheet;
}

/** Takes a sheet out; names that pointed at it point nowhere from then on. */
export function deleteSheet(document: ExcelDocument, sheet: DocumentSheet): void {
  document.sheets.splice(document.sheets.indexOf(sheet), 1);
  for (const name of document.names) {
    const pointed = startOf(name.formula, sheet.name);
    if (pointed) name.formula = `=#REF!${name.formula.slice(pointed.length)}`;
  }
  if (document.activeSheet === sheet)
    document.activeSheet = document.sheets.find((each) => each.visibility === "Visible");
  announce(document, { kind: "deleted", sheet });
}

/** Renames a sheet; names that point at it follow, links do not, as in Excel. */
export function renameSheet(document: ExcelDocument, sheet: DocumentSheet, to: string): void {
  for (const name of document.names) {
    const pointed = startOf(name.formula, sheet.name);
    if (pointed) name.formula = `=${quotedName(to)}!${name.formula.slice(pointed.length)}`;
  }
  sheet.name = to;
  announce(document, { kind: "sheet", sheet });
}

/** Shows a sheet, as a click on its tab does. */
export function activateSheet(document: ExcelDocument, sheet: DocumentSheet): void {
  const before = document.activeSheet;
  if (before === sheet) return;
  document.activeSheet = sheet;
  if (before) announce(document, { kind: "deactivated", sheet: before });
  announce(document, { kind: "activated", sheet });
}

function startOf(formula: string, sheet: string): string | null {
  const starts = [`=${quotedName(sheet)}!`, `='${sheet.replace(/'/g, "''")}'!`];
  return starts.find((start) => formula.toLowerCase().startsWith(start.toLowerCase())) ?? null;
}
