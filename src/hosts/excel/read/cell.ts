import type { Cell, ErrorText } from "../../../core/model/cell";
import { describeFormat } from "../../../core/model/number-format";

/** Days between the two date systems: day 0 of 1904 is day 1462 of 1900. */
const DAYS_TO_1904 = 1462;

/** A cell as Office.js gives it, in four grids. */
export interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: unknown;
  readonly type: unknown;
}

/**
 * Whether what Office.js gives as a cell's formula is one. A value that was typed comes back as its own formula, also a
 * text that begins with an equals sign; a real formula never equals its result.
 */
export const isFormula = (written: unknown, value: unknown): written is string =>
  typeof written === "string" && written.startsWith("=") && written !== value;

/** The cell that was meant; undefined for a blank one. */
export function cellOf(
  { value, formula: written, format: code, type }: RawCell,
  uses1904Dates: boolean,
): Cell | undefined {
  const more = isFormula(written, value) ? { formula: written.slice(1) } : {};
  if (typeof value === "number") {
    const format = typeof code === "string" && code !== "" ? code : "General";
    const { isDate, isTimeOnly } = describeFormat(format, value);
    if (!isDate) return { kind: "number", value, format, ...more };
    return { kind: "date", serial: uses1904Dates && !isTimeOnly ? value + DAYS_TO_1904 : value, format, ...more };
  }
  if (typeof value === "boolean") return { kind: "boolean", value, ...more };
  const text = typeof value === "string" ? value : "";
  if (type === "Error" && isErrorText(text)) return { kind: "error", value: text, ...more };
  return text === "" && !isFormula(written, value) ? undefined : { kind: "text", value: text, ...more };
}

const isErrorText = (text: string): text is ErrorText => text.startsWith("#");
