const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text or an attribute value as it is meant: the five named entities and character references resolved. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7}|[xX][0-9A-Fa-f]{1,6})|(amp|lt|gt|quot|apos));/g, reference);
}

function reference(all: string, number: string | undefined, name: string | undefined): string {
  if (number === undefined) return NAMED[name ?? ""] ?? all;
  const code = /^[xX]/.test(number) ? parseInt(number.slice(1), 16) : Number(number);
  return code <= 0x10ffff ? String.fromCodePoint(code) : all;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text made fit for XML, between tags as well as in double quotes; characters that XML cannot hold are dropped. */
export const escapeXml = (text: string): string =>
  text
    .replace(ILLEGAL, "")
    .replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char)
    .replace(/\r/g, "&#13;");

/** As `escapeXml`, with line breaks and tabs kept, which an attribute value would otherwise turn into spaces. */
export const escapeAttribute = (text: string): string =>
  escapeXml(text).replace(/[\t\n]/g, (char) => `&#${char.charCodeAt(0)};`);

/** What XML cannot hold: most control characters, lone surrogates and the two non-characters. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text of a cell made fit for XML as Excel does it: what XML cannot hold becomes `_xHHHH_`, and a literal one is protected. */
export const escapeCellText = (text: string): string =>
  escapeXml(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      .replace(ILLEGAL, encodeCharacter)
      .replace(/\r/g, "_x000D_"),
  );

const encodeCharacter = (char: string): string =>
  `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Text of a cell as it is meant: entities and `_xHHHH_` resolved, every line break a `\n`. */
export function cellText(escaped: string): string {
  let text = unescapeXml(escaped);
  if (text.includes("_x")) {
    text = text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
