import { chineseNumeral } from "./numeral";

const NUMERAL = "[零〇一二两三四五六七八九十百千万点]+";
const DENOMINATORS: Readonly<Record<string, string>> = { 百: "%", 千: "‰" };
const PART = new RegExp(`^(.*?)(${NUMERAL}|\\d+)分之(${NUMERAL}|[\\d.]+)(?!\\d)(.*)$`);

/**
 * Shares in words as they are written in figures, so that one grammar serves both: 百分之九十五以上 is 95%以上,
 * 千分之七点六 is 7.6‰, and 三分之二 about 67 %.
 */
export function sharesInFigures(text: string): string {
  const match = PART.exec(text);
  if (!match) return text.replace(/^(.*?)([一二三四五六七八九\d])成(半?)(.*)$/, inTenths);
  const [, before = "", below = "", above = "", behind = ""] = match;
  const [denominator, numerator] = [numberIn(below), numberIn(above)];
  if (denominator === null || numerator === null || denominator === 0) return text;
  const unit = DENOMINATORS[below];
  if (unit) return `${before}${numerator}${unit}${behind}`;
  const percent = Number(((100 * numerator) / denominator).toFixed(denominator > 1000 ? 2 : 0));
  return denominator > 1000 ? `${before}${percent}%${behind}` : about(before, percent, behind);
}

const numberIn = (text: string): number | null => (/^[\d.]+$/.test(text) ? Number(text) : chineseNumeral(text));

/** 八成五 and the like are too rare; 八成半 is 85 %. */
function inTenths(all: string, before: string, digit: string, half: string, behind: string): string {
  const tenths = numberIn(digit);
  return tenths === null ? all : about(before, tenths * 10 + (half ? 5 : 0), behind);
}

/** A rough share is about so much, unless 以上 or 近 says more than that. */
const about = (before: string, percent: number, behind: string): string =>
  /以上|以下|以内|左右|余|多/.test(behind) || before !== ""
    ? `${before}${percent}%${behind}`
    : `约${percent}%${behind}`;
