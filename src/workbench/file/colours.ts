import type { Attributes } from "../../hosts/xlsx/package/scan";

/** The 56 colours that old files name by number, from 8 on. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72".split(" ");

/** The theme's colours in the order cells count them: light before dark. */
export function themeColours(theme: string): readonly string[] {
  const found = [...theme.matchAll(/<a:(?:srgbClr val|sysClr val="\w+" lastClr)="([0-9A-Fa-f]{6})"/g)];
  const [dark1, light1, dark2, light2, ...rest] = found.slice(0, 12).map(([, colour]) => colour ?? "000000");
  if (!dark1 || !light1 || !dark2 || !light2 || rest.length < 8) return OFFICE_THEME;
  return [light1, dark1, light2, dark2, ...rest];
}

/** The colour an element such as `<color theme="4" tint="0.4"/>` means, as `#RRGGBB`; null for the automatic one. */
export function colourOf(attributes: Attributes, theme: readonly string[]): string | null {
  const { rgb, theme: index, indexed, tint } = attributes;
  const plain = rgb?.slice(-6) ?? (index === undefined ? indexedColour(Number(indexed)) : theme[Number(index)]);
  if (!plain || !/^[0-9A-Fa-f]{6}$/.test(plain)) return null;
  return `#${tinted(plain, Number(tint ?? 0)).toUpperCase()}`;
}

const indexedColour = (index: number): string | undefined => INDEXED[index < 8 ? index : index - 8];

/** A positive tint goes towards white, a negative one towards black. */
function tinted(colour: string, tint: number): string {
  if (!tint) return colour;
  return [0, 2, 4]
    .map((at) => parseInt(colour.slice(at, at + 2), 16))
    .map((part) => Math.round(tint > 0 ? part + (255 - part) * tint : part * (1 + tint)))
    .map((part) => Math.max(0, Math.min(255, part)).toString(16).padStart(2, "0"))
    .join("");
}
