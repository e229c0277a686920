import type { Cell, ErrorText } from "../../../core/model/cell";
import type { Budget } from "./budget";
import { numberAt } from "./cell-position";
import { plainText } from "./rich-text";
import type { NumberStyle } from "./styles";

/** Days between the two date systems: day 0 of 1904 is day 1462 of 1900. */
const DAYS_TO_1904 = 1462;

/** A number as a cell; in a date format it is a date, counted in the 1900 system. */
export function numberCell(value: number, style: NumberStyle, is1904: boolean, formula: string | undefined): Cell {
  const { format } = style;
  if (!style.isDate) {
    return formula === undefined ? { kind: "number", value, format } : { kind: "number", value, format, formula };
  }
  const serial = is1904 && !style.isTimeOnly ? value + DAYS_TO_1904 : value;
  return formula === undefined ? { kind: "date", serial, format } : { kind: "date", serial, format, formula };
}

/** A text as a cell. Empty text that was typed shows nothing and counts as blank; the empty result of a formula is kept. */
export function textCell(value: string, formula: string | undefined): Cell | undefined {
  if (formula !== undefined) return { kind: "text", value, formula };
  return value === "" ? undefined : { kind: "text", value };
}

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly styles: readonly NumberStyle[];
  readonly sharedStrings: readonly string[];
  /** One cell a shared string, used wherever the string stands; undefined for an empty one. */
  readonly sharedCells: readonly (Cell | undefined)[];
  readonly is1904: boolean;
  readonly budget: Budget;
}

/** A cell as its tags say it; the value is a place in the text, empty when there is none. */
export interface RawCell {
  type: string;
  style: NumberStyle;
  formula: string | undefined;
  valueStart: number;
  valueEnd: number;
  inline: string | null;
}

/** The cell that was meant; undefined for a blank one, null for one that refers to a string that does not exist. */
export function cellOf(xml: string, raw: RawCell, context: CellContext): Cell | undefined | null {
  const { type, formula, valueStart } = raw;
  if (valueStart >= raw.valueEnd)
    return raw.inline !== null || formula !== undefined ? textCell(raw.inline ?? "", formula) : undefined;
  if (type === "s") {
    const index = numberAt(xml, valueStart, raw.valueEnd);
    const text = context.sharedStrings[index];
    if (text === undefined) return null;
    return formula === undefined ? context.sharedCells[index] : textCell(text, formula);
  }
  const text = xml.slice(valueStart, raw.valueEnd);
  if (type === "n" && text.charCodeAt(0) > 32) {
    const value = Number(text);
    if (Number.isFinite(value)) return numberCell(value, raw.style, context.is1904, formula);
  }
  return otherCell(type, text, raw.style, context.is1904, formula);
}

function otherCell(
  type: string,
  raw: string,
  style: NumberStyle,
  is1904: boolean,
  formula: string | undefined,
): Cell | undefined {
  const text = plainText(raw);
  const more = formula === undefined ? {} : { formula };
  switch (type) {
    case "b":
      return { kind: "boolean", value: text === "1" || text === "true", ...more };
    case "e":
      return isErrorText(text) ? { kind: "error", value: text, ...more } : textCell(text, formula);
    case "d":
      return dateCell(text, style, formula) ?? textCell(text, formula);
    case "n": {
      // What is no number after all is kept as text, so that nobody takes it for a blank cell.
      const value = text.trim() === "" ? NaN : Number(text);
      return Number.isFinite(value) ? numberCell(value, style, is1904, formula) : textCell(text.trim(), formula);
    }
    default:
      return textCell(text, formula);
  }
}

const isErrorText = (text: string): text is ErrorText => text.startsWith("#");

/** A date written out, such as `2024-01-01T00:00:00`; null when it is none. */
function dateCell(text: string, style: NumberStyle, formula: string | undefined): Cell | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = match;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
  // The 1900 system counts a 29 February 1900 that never was.
  const serial = days - (days < 61 ? 1 : 0) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  const format = style.isDate ? style.format : "yyyy-mm-dd";
  return { kind: "date", serial, format, ...(formula === undefined ? {} : { formula }) };
}
