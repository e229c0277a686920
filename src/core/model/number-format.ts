import { format } from "numfmt";
import type { Cell } from "./cell";
import { inChineseNumerals } from "./chinese-numerals";
import { GENERAL, sectionsOf, type FormatDescription } from "./format-sections";
import { standardPattern } from "./format-dialect";

export type { FormatDescription } from "./format-sections";

/** Describes a format code, of several sections the one that shows `value`; an odd code is described as General. */
export function describeFormat(code: string, value = 1): FormatDescription {
  if (code === "General" || code === "") return GENERAL;
  const sections = sectionsOf(code);
  if (sections.length === 1) return sections[0]?.description ?? GENERAL;
  if (!sections.some((section) => section.condition)) {
    const index = value > 0 ? 0 : value < 0 ? 1 : 2;
    return (sections.length < 4 && !sections[index] ? sections[0] : sections[index])?.description ?? GENERAL;
  }
  const chosen =
    sections.find((section) => section.condition?.(value)) ?? sections.find((section) => !section.condition);
  return chosen?.description ?? GENERAL;
}

/** The text Excel shows for a cell in zh-CN, in a column wide enough. */
export function shownText(cell: Cell): string {
  switch (cell.kind) {
    case "number":
      return formatted(cell.value, cell.format);
    case "date":
      return formatted(cell.serial, cell.format);
    case "boolean":
      return cell.value ? "TRUE" : "FALSE";
    case "text":
    case "error":
      return cell.value;
  }
}

/** How many decimals are shown of a number; 5.12 % shows two. */
export function shownDecimals(value: number, code: string): number {
  const { decimals, isDate } = describeFormat(code, value);
  if (decimals !== null) return decimals;
  if (isDate || (Number.isInteger(value) && Math.abs(value) < FIRST_TOO_LONG)) return 0;
  return decimalsOf(formatted(value, code)) ?? decimalsOf(general(value)) ?? 0;
}

/** General shows eleven digits at most; from here on it takes to powers of ten. */
const FIRST_TOO_LONG = 1e11;

function decimalsOf(text: string): number | null {
  const match = /^-?\d+(?:\.(\d+))?(?:E([+-]\d+))?$/.exec(text.trim());
  return match ? Math.max(0, (match[1]?.length ?? 0) - Number(match[2] ?? 0)) : null;
}

function formatted(value: number, code: string): string {
  if (code === "General" || code === "" || code === "@") return general(value);
  const { pattern, locale, numerals } = standardPattern(code);
  try {
    const text = format(pattern, value, { locale });
    return numerals ? inChineseNumerals(text, numerals, describeFormat(code, value)) : text;
  } catch {
    // The library throws on codes that Excel would not have accepted; Excel then shows General.
    return general(value);
  }
}

function general(value: number): string {
  const plain = String(value);
  const size = Math.abs(value);
  return plain.length <= 11 && (size >= 0.001 || size === 0) && size < FIRST_TOO_LONG
    ? plain
    : format("General", value);
}
