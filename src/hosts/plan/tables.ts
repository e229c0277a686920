import type { Area } from "../../core/model/cell";
import type { OwnSheet } from "../../core/model/plan";
import { sameText } from "../markers";

/** A table ready to be written: Excel's conditions are met. */
export interface ReadyTable {
  readonly name: string;
  readonly area: Area;
  /** Texts of the header cells, not empty and no two alike. */
  readonly headers: readonly string[];
}

/** Excel takes 255 characters; some are left for the number that tells headers apart. */
const LONGEST_HEADER = 240;

/**
 * The tables of a sheet as Excel accepts them: below the header is at least one row, headers are texts that differ,
 * names that fit and are free. A table over cells that another one has is left out.
 */
export function readyTables(sheet: OwnSheet, isTaken: (name: string) => boolean): readonly ReadyTable[] {
  const ready: ReadyTable[] = [];
  for (const { name, area } of sheet.tables) {
    const bottom = Math.max(area.bottom, area.top + 1);
    const whole = { ...area, bottom };
    if (ready.some((other) => overlap(other.area, whole))) continue;
    const headers: string[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.rows[area.top]?.cells[column]?.value ?? null;
      headers.push(
        different(
          value === null || value === "" ? `列${column - area.left + 1}` : String(value).slice(0, LONGEST_HEADER),
          headers,
        ),
      );
    }
    const isUsed = (each: string): boolean => isTaken(each) || ready.some((other) => sameText(other.name, each));
    ready.push({ name: freeTableName(name, isUsed), area: whole, headers });
  }
  return ready;
}

/** Whether two areas share a cell. */
export const overlap = (one: Area, other: Area): boolean =>
  one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;

function different(header: string, others: readonly string[]): string {
  if (!others.some((other) => sameText(other, header))) return header;
  for (let number = 2; ; number++) {
    const numbered = `${header}${number}`;
    if (!others.some((other) => sameText(other, numbered))) return numbered;
  }
}

function freeTableName(wanted: string, isTaken: (name: string) => boolean): string {
  const plain = wanted.replace(/[^\p{L}\p{N}_.]/gu, "_").slice(0, 200);
  // A name that starts like a number or looks like a cell means something else to Excel.
  const looksLikeCell = /^(?:[A-Za-z]{1,3}\d+|[RrCc]\d*(?:[Cc]\d*)?)$/.test(plain);
  const name = plain === "" || /^[\p{N}.]/u.test(plain) || looksLikeCell ? `_${plain}` : plain;
  if (!isTaken(name)) return name;
  for (let number = 2; ; number++) if (!isTaken(`${name}_${number}`)) return `${name}_${number}`;
}
