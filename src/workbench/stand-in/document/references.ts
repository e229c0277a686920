import { areaAddress, columnLetters, parseArea } from "../../../core/model/address";
import type { Area } from "../../../core/model/cell";
import { LAST_COLUMN, LAST_ROW } from "./area";
import { findSheet, type ExcelDocument } from "./document";
import type { DocumentSheet } from "./sheet";

export interface SheetArea {
  readonly sheet: DocumentSheet;
  readonly area: Area;
}

/** A sheet's name as it stands before an exclamation mark. */
export function quotedName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** `Sheet1!A1:B2` as Excel gives addresses; whole columns and rows are given as such. */
export const sheetAddress = ({ sheet, area }: SheetArea): string => `${quotedName(sheet.name)}!${shortAddress(area)}`;

export function shortAddress(area: Area): string {
  const isWholeColumns = area.top === 0 && area.bottom === LAST_ROW;
  const isWholeRows = area.left === 0 && area.right === LAST_COLUMN;
  if (isWholeRows) return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  return areaAddress(area);
}

/** `='Sheet 1'!$A$1:$B$2`, the formula of a name for a range. */
export const absoluteFormula = ({ sheet, area }: SheetArea): string =>
  `=${quotedName(sheet.name)}!${areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;

/** What an address or a name stands for, seen from a sheet; null when it is no reference. */
export function resolveReference(document: ExcelDocument, home: DocumentSheet, text: string): SheetArea | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  const sheetName = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  const sheet = sheetName === undefined ? home : findSheet(document, sheetName);
  if (!sheet) return null;
  const area = parseAnyArea(match?.[3] ?? text);
  if (area) return { sheet, area };
  const name = document.names.find((each) => each.name.toLowerCase() === text.toLowerCase());
  return name ? resolveReference(document, home, name.formula.replace(/^=/, "")) : null;
}

function parseAnyArea(text: string): Area | null {
  const plain = text.trim().replace(/\$/g, "");
  const cells = plain.includes("!") ? null : parseArea(plain);
  if (cells) return cells;
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns) {
    const area = parseArea(`${columns[1]}1:${columns[2]}1`);
    return area && { ...area, bottom: LAST_ROW };
  }
  const rows = /^(\d+):(\d+)$/.exec(plain);
  const area = rows && parseArea(`A${rows[1]}:A${rows[2]}`);
  return area && { ...area, right: LAST_COLUMN };
}
