const DIGIT_0 = 48;
const COLUMNS = 16_384;
const ROWS = 1_048_576;

/** Row × 16,384 + column of the `A1` between two places of a text, both from zero; -1 when there is none. */
export function positionAt(xml: string, start: number, end: number): number {
  let at = start;
  let letters = 0;
  for (let char = letterAt(xml, at); char > 0 && char <= 26 && at < start + 3; char = letterAt(xml, ++at)) {
    letters = letters * 26 + char;
  }
  const row = numberAt(xml, at, end);
  return letters === 0 || letters > COLUMNS || row < 1 || row > ROWS ? -1 : (row - 1) * COLUMNS + letters - 1;
}

/** 1 for A and a, 26 for Z and z. */
const letterAt = (xml: string, at: number): number => (xml.charCodeAt(at) & 0xdf) - 64;

/** The plain digits between two places of a text as a number; -1 for anything else. */
export function numberAt(xml: string, start: number, end: number): number {
  if (end <= start || end - start > 15) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = xml.charCodeAt(at) - DIGIT_0;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
