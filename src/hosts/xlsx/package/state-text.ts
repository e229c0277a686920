import { escapeXml, unescapeXml } from "./scan";

/** Any text as the content of our custom XML part: what XML cannot hold becomes `_xHHHH_`, as in cells. */
export const encodeState = (state: string): string =>
  escapeXml(state.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(NOT_XML, encoded));

/** The text that `encodeState` was given, also after another program has written the part anew. */
export function decodeState(content: string): string {
  const text = content
    .split(/(<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->)/)
    .map((piece) => (piece.startsWith("<![") ? piece.slice(9, -3) : piece.startsWith("<!") ? "" : unescapeXml(piece)))
    .join("");
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Control characters, halves of characters and the two non-characters. */
const NOT_XML =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const encoded = (char: string): string => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
