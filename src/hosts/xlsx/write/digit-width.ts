import { NARROW_DIGIT } from "../../plan/row-heights";

const DEFAULT_FONT = /<(?:\w+:)?fonts\b[^>]*>\s*<(?:\w+:)?font>([\s\S]*?)<\/(?:\w+:)?font>/;
const CHINESE = /[\u4e00-\u9fff]|SimSun|DengXian|NSimSun|YaHei/i;

/**
 * Pixels of a digit in the default font of a workbook, which its column widths are counted in: Chinese fonts give a digit
 * half of an em, of which Excel takes whole pixels; any other counts as the narrowest common one.
 */
export function digitWidth(styles: string | null): number {
  const font = DEFAULT_FONT.exec(styles ?? "")?.[1] ?? "";
  const name = /<(?:\w+:)?name val="([^"]*)"/.exec(font)?.[1] ?? "";
  const size = Number(/<(?:\w+:)?sz val="([\d.]+)"/.exec(font)?.[1] ?? NaN);
  const pixels = Math.ceil((size * 4) / 3 / 2);
  return CHINESE.test(name) && pixels >= NARROW_DIGIT && pixels <= MOST ? pixels : NARROW_DIGIT;
}

/** Beyond this it is no font for tables. */
const MOST = 12;
