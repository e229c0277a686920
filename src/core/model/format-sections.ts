import { isValidFormat, tokenize, type Token } from "numfmt";
import { standardPattern } from "./format-dialect";
import { remembered } from "./remembered";

/** What a number-format code does to a number. */
export interface FormatDescription {
  readonly isDate: boolean;
  /** A date format without year, month or day: a time of day or a duration. */
  readonly isTimeOnly: boolean;
  readonly isPercent: boolean;
  /** The code ends in a literal ‰; unlike `%` it does not multiply. */
  readonly isPerMille: boolean;
  /** Decimals shown, of a percent format those of the percent number; null where the value decides (General, 0.00E+00, # ?/?). */
  readonly decimals: number | null;
  /** What the value is divided by before it is shown: 1, 1000 for a comma after the digits, 10000 for `0!.0,`. */
  readonly scaleDown: number;
  /** The literal after the digits, such as 人 of `0"人"`; 元 where a yuan sign stands before them; empty when there is none. */
  readonly literalUnit: string;
  /** The unit is told by a yuan sign alone, which says that it is money but not of what size. */
  readonly isYuanSign: boolean;
}

/** How General, and any code that cannot be read, is described. */
export const GENERAL: FormatDescription = {
  isDate: false,
  isTimeOnly: false,
  isPercent: false,
  isPerMille: false,
  decimals: null,
  scaleDown: 1,
  literalUnit: "",
  isYuanSign: false,
};

/** One of the parts of a code that semicolons divide. */
export interface Section {
  readonly condition: ((value: number) => boolean) | null;
  readonly description: FormatDescription;
}

/** The sections of a code; none when it cannot be read. */
export const sectionsOf = remembered((code: string): readonly Section[] => {
  const { pattern } = standardPattern(code);
  if (!isValidFormat(pattern)) return [];
  const tokens: readonly Token[] = tokenize(pattern);
  const sections: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === "BREAK") sections.push([]);
    else sections.at(-1)?.push(token);
  }
  return sections.map((section) => ({ condition: conditionOf(section), description: describe(section) }));
});

function conditionOf(section: readonly Token[]): Section["condition"] {
  const match = /^([<>]=?|<>|=)(.+)$/.exec(section.find(({ type }) => type === "CONDITION")?.value ?? "");
  if (!match) return null;
  const bound = Number(match[2]);
  switch (match[1]) {
    case "<":
      return (value) => value < bound;
    case "<=":
      return (value) => value <= bound;
    case ">":
      return (value) => value > bound;
    case ">=":
      return (value) => value >= bound;
    case "<>":
      return (value) => value !== bound;
    default:
      return (value) => value === bound;
  }
}

function describe(section: readonly Token[]): FormatDescription {
  const has = (...types: readonly Token["type"][]): boolean => section.some(({ type }) => types.includes(type));
  if (has("DATETIME", "DURATION", "AMPM")) {
    // A lone m beside hours or seconds is minutes; by itself it is the month.
    const hasDay = section.some(({ type, value }) => type === "DATETIME" && /[ydeabg]|m{3}/i.test(value));
    const hasClock = section.some(
      ({ type, value }) => type === "DURATION" || type === "AMPM" || (type === "DATETIME" && /[hs]/i.test(value)),
    );
    return { ...GENERAL, isDate: true, isTimeOnly: !hasDay && hasClock };
  }
  const behind = literalBehind(section);
  const isYuanSign = behind === "" && hasYuanSign(section);
  const literalUnit = isYuanSign ? "元" : behind;
  const isPercent = has("PERCENT");
  const isPerMille = literalUnit === "‰";
  if (has("GENERAL", "TEXT", "EXP", "SLASH") || !section.some(isDigit)) {
    return { ...GENERAL, isPercent, isPerMille, literalUnit, isYuanSign };
  }
  const lastDigit = section.map(isDigit).lastIndexOf(true);
  const point = section.findIndex(({ value }, index) => index < lastDigit && value === ".");
  const decimals =
    point < 0 ? 0 : section.slice(point, lastDigit).filter((_, index) => isDigit(section[point + index + 1])).length;
  const thousands = section.filter(({ type }) => type === "SCALE").reduce((sum, { raw }) => sum + raw.length, 0);
  const isLiteralPoint = point >= 0 && section[point]?.type !== "POINT";
  const scaleDown = 1000 ** thousands * (isLiteralPoint ? 10 ** decimals : 1);
  return { isDate: false, isTimeOnly: false, isPercent, isPerMille, decimals, scaleDown, literalUnit, isYuanSign };
}

const isDigit = (token: Token | undefined): boolean =>
  token?.type === "ZERO" || token?.type === "HASH" || token?.type === "QMARK";

const lastPlace = (section: readonly Token[]): number =>
  section.map((token) => isDigit(token) || ["GENERAL", "TEXT"].includes(token.type)).lastIndexOf(true);

/** Brackets, dashes and other decoration of a number are no unit. */
function literalBehind(section: readonly Token[]): string {
  const literals = section
    .slice(lastPlace(section) + 1)
    .filter(({ type }) => type === "STRING" || type === "ESCAPED" || type === "CHAR");
  const unit = literals
    .map(({ value }) => value)
    .join("")
    .replace(/[\s()（）]/g, "");
  return /[\p{L}%％‰℃]/u.test(unit) ? unit : "";
}

const hasYuanSign = (section: readonly Token[]): boolean =>
  section.slice(0, Math.max(0, lastPlace(section))).some(({ value }) => /^[¥￥]/.test(value));
