import { shownText } from "../../core/model/number-format";
import { describeFormat } from "../../core/model/number-format";
import { daysBehind } from "../stand-in/document/from-workbook";
import type { DocumentCell } from "../stand-in/document/cell";
import { cellAt } from "../stand-in/document/cell";
import type { ExcelDocument } from "../stand-in/document/document";
import type { DocumentSheet } from "../stand-in/document/sheet";
import { typeInto } from "../stand-in/document/typing";

/** What a cell shows. */
export function shownIn(cell: DocumentCell, uses1904Dates: boolean): string {
  const { value, format } = cell;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return shownText({ kind: "number", value: value + daysBehindIn(format, value, uses1904Dates), format });
}

/** What stands in the formula bar: the formula, or the value as it would be typed. */
export function typedIn(cell: DocumentCell | undefined, uses1904Dates: boolean): string {
  if (!cell) return "";
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const { value, format, isError } = cell;
  if (typeof value === "string") return isError || !/^[=+\-@']/.test(value) ? value : `'${value}`;
  if (typeof value !== "number") return shownIn(cell, uses1904Dates);
  const { isDate, isPercent } = describeFormat(format, value);
  if (isDate) return shownIn(cell, uses1904Dates);
  return isPercent ? `${tidy(value * 100)}%` : String(value);
}

/** Without the dust that binary fractions leave. */
const tidy = (value: number): string => String(Number(value.toPrecision(15)));

const daysBehindIn = (format: string, value: number, uses1904Dates: boolean): number =>
  describeFormat(format, value).isDate ? daysBehind(format, uses1904Dates) : 0;

/** Puts into a cell what was typed, with two habits of Excel: bare numbers in percent cells, and dates in date cells. */
export function entered(
  document: ExcelDocument,
  sheet: DocumentSheet,
  row: number,
  column: number,
  text: string,
): void {
  const cell = cellAt(sheet, row, column);
  const { isDate, isPercent } = describeFormat(cell?.format ?? "General");
  const serial = isDate ? serialOf(text) : null;
  if (serial !== null) {
    typeInto(sheet, row, column, serial - daysBehind(cell?.format ?? "", document.uses1904Dates));
  } else {
    typeInto(sheet, row, column, isPercent && /^-?\d+(?:\.\d+)?$/.test(text.trim()) ? `${text.trim()}%` : text);
  }
}

/** The day of a date such as 2022-06-30, 2022/6/30 or 2022年6月30日, counted in the 1900 system; null for anything else. */
function serialOf(text: string): number | null {
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.trim());
  if (!match) return null;
  const [, year, month, day] = match.map(Number);
  const time = Date.UTC(year ?? 0, (month ?? 1) - 1, day);
  return new Date(time).getUTCDate() === day ? time / 86_400_000 + 25_569 : null;
}
