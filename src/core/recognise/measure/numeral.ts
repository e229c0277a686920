const DIGITS = "零一二三四五六七八九";
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LEVELS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const NUMERAL = /^[零〇一二两三四五六七八九十百千万亿]+(点[零〇一二三四五六七八九]+)?$/;

/** The value of a Chinese numeral such as 九十五, 两千八百 or 三点五, or null when the text is none. */
export function chineseNumeral(text: string): number | null {
  if (!NUMERAL.test(text)) return null;
  const [whole = "", fraction] = text.replace(/〇/g, "零").replace(/两/g, "二").split("点");
  const value = /[十百千万亿]/.test(whole) ? steppedNumeral(whole) : Number(digits(whole));
  return fraction === undefined ? value : Number(`${value}.${digits(fraction)}`);
}

const digits = (text: string): string => [...text].map((sign) => DIGITS.indexOf(sign)).join("");

function steppedNumeral(text: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const sign of text) {
    const step = STEPS[sign];
    const level = LEVELS[sign];
    if (step !== undefined) {
      section += (digit || 1) * step;
      digit = 0;
    } else if (level !== undefined) {
      total = (total + section + digit || 1) * level;
      section = 0;
      digit = 0;
    } else digit = DIGITS.indexOf(sign);
  }
  return total + section + digit;
}
