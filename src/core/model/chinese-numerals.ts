import type { FormatDescription } from "./format-sections";

const DIGITS = { "1": "〇一二三四五六七八九", "2": "零壹贰叁肆伍陆柒捌玖" } as const;
const UNITS = { "1": ["", "十", "百", "千"], "2": ["", "拾", "佰", "仟"] } as const;
const MYRIADS = ["", "万", "亿", "万亿"] as const;

/** Which numerals a `[DBNum]` tag asks for: 1 everyday (一百二十三), 2 financial (壹佰贰拾叁). */
export type Numerals = keyof typeof DIGITS;

/**
 * A formatted number or date with its digits in Chinese, as Excel does it: a General number is spoken (一百二十三), a
 * number with digit placeholders is spelt (一二三), a year is spelt and the other parts of a date are spoken (十二月).
 */
export function inChineseNumerals(text: string, numerals: Numerals, { isDate, decimals }: FormatDescription): string {
  return text.replace(/(\.?)(\d+)/g, (_, point: string, digits: string) => {
    const isSpelt = point !== "" || (isDate ? digits.length > 2 : decimals !== null) || digits.length > 16;
    if (isSpelt) return point + spelt(digits, numerals);
    const words = spoken(digits, numerals);
    return isDate && numerals === "1" ? words.replace(/^一十/, "十") : words;
  });
}

const spelt = (digits: string, numerals: Numerals): string =>
  [...digits].map((digit) => DIGITS[numerals][Number(digit)]).join("");

function spoken(digits: string, numerals: Numerals): string {
  const [zero = ""] = DIGITS[numerals];
  let words = "";
  let owesZero = false;
  let groupIsEmpty = true;
  [...digits].forEach((digit, index) => {
    const place = digits.length - 1 - index;
    if (digit === "0") owesZero = words !== "";
    else {
      words += (owesZero ? zero : "") + spelt(digit, numerals) + UNITS[numerals][place % 4];
      owesZero = false;
      groupIsEmpty = false;
    }
    if (place % 4 === 0) {
      if (!groupIsEmpty) words += MYRIADS[place / 4];
      groupIsEmpty = true;
    }
  });
  return words || zero;
}
