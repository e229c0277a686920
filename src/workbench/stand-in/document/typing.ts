import type { Area } from "../../../core/model/cell";
import { ensureCell, type DocumentCell } from "./cell";
import { calculated } from "./calculation";
import { isFault } from "./formula-values";
import { lookUpOn } from "./look-up";
import type { DocumentSheet } from "./sheet";

const ERRORS: ReadonlySet<string> = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);

/**
 * Puts into a cell what was typed or sent, as Excel understands it: `=` begins a formula, an apostrophe a text, and a
 * text that looks like a number, a share, a truth value or an error becomes one. (Dates and currencies are left text.)
 */
export function typeInto(sheet: DocumentSheet, row: number, column: number, typed: string | number | boolean): void {
  const cell = ensureCell(sheet, row, column);
  delete cell.formula;
  cell.isError = false;
  if (typeof typed !== "string") {
    cell.value = typed;
  } else if (typed === "") {
    cell.value = null;
    delete cell.hyperlink;
  } else if (cell.format === "@" && !typed.startsWith("'")) {
    cell.value = typed;
  } else if (typed.startsWith("'")) {
    cell.value = typed.slice(1);
  } else if (typed.startsWith("=") && typed.length > 1) {
    const result = calculated(typed.slice(1), lookUpOn(sheet));
    cell.formula = typed.slice(1);
    // What only Excel can calculate is 0 until Excel opens the file.
    cell.value = isFault(result) ? (result.fault ?? 0) : result;
    cell.isError = isFault(result) && result.fault !== null;
  } else {
    interpret(cell, typed);
  }
}

function interpret(cell: DocumentCell, typed: string): void {
  const plain = typed.trim();
  const share = /^-?\d+(?:\.(\d+))?%$/.exec(plain);
  cell.value = typed;
  if (ERRORS.has(plain.toUpperCase())) {
    cell.value = plain.toUpperCase();
    cell.isError = true;
  } else if (/^(?:true|false)$/i.test(plain)) cell.value = plain.toLowerCase() === "true";
  else if (share) {
    cell.value = Number(plain.slice(0, -1)) / 100;
    if (cell.format === "General") cell.format = share[1] ? "0.00%" : "0%";
  } else if (/^[+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(plain)) {
    cell.value = Number(plain.replace(/,/g, ""));
  }
}

/** Clears what cells hold; how they look stays. */
export function clearValues(sheet: DocumentSheet, area: Area): void {
  forEachCell(sheet, area, (cell) => {
    cell.value = null;
    cell.isError = false;
    delete cell.formula;
  });
}

/** Visits the cells there are in an area; a whole column costs no more than its cells. */
export function forEachCell(sheet: DocumentSheet, area: Area, visit: (cell: DocumentCell, key: number) => void): void {
  for (const [key, cell] of sheet.cells) {
    const row = Math.floor(key / 16_384);
    const column = key % 16_384;
    if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) visit(cell, key);
  }
}
