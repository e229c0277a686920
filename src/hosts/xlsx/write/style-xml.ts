import { escapeXml } from "../package/scan";
import { FONT_NAME, type Look, type MarkLook } from "../../plan/looks";

/** XML of the items of a style sheet, in the order of children that Excel itself writes. `p` is the prefix in use. */
export function fontXml(look: Look, p: string): string {
  const bold = look.bold ? `<${p}b/>` : "";
  const underline = look.underline ? `<${p}u/>` : "";
  return `<${p}font>${bold}${underline}<${p}sz val="${look.size}"/>${color("color", look.color, p)}<${p}name val="${FONT_NAME}"/><${p}family val="2"/><${p}charset val="134"/></${p}font>`;
}

export const fillXml = (rgb: string, p: string): string =>
  `<${p}fill><${p}patternFill patternType="solid">${color("fgColor", rgb, p)}<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;

export function borderXml(border: NonNullable<Look["border"]>, p: string): string {
  const line = (side: string): string => `<${p}${side} style="thin">${color("color", border.color, p)}</${p}${side}>`;
  const sides = ["left", "right", "top"].map((side) => (border.kind === "box" ? line(side) : `<${p}${side}/>`));
  return `<${p}border>${sides.join("")}${line("bottom")}<${p}diagonal/></${p}border>`;
}

export interface FormatIds {
  readonly number: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

/** A cell format. `isQuoted` keeps text that looks like a formula text, also after somebody has edited it. */
export function formatXml(ids: FormatIds, look: Look, isQuoted: boolean, p: string): string {
  const quoted = isQuoted ? ' quotePrefix="1"' : "";
  const number = ids.number ? ' applyNumberFormat="1"' : "";
  const fill = ids.fill ? ' applyFill="1"' : "";
  const border = ids.border ? ' applyBorder="1"' : "";
  const wrap = look.wrap ? ' wrapText="1"' : look.shrink ? ' shrinkToFit="1"' : "";
  return (
    `<${p}xf numFmtId="${ids.number}" fontId="${ids.font}" fillId="${ids.fill}" borderId="${ids.border}" xfId="0"${quoted}` +
    `${number} applyFont="1"${fill}${border} applyAlignment="1">` +
    `<${p}alignment horizontal="${look.horizontal}" vertical="${look.vertical}"${wrap}/></${p}xf>`
  );
}

export const numberFormatXml = (id: number, code: string, p: string): string =>
  `<${p}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`;

/** The format of a mark, applied over whatever the cell looks like itself. */
export function markFormatXml(look: MarkLook, p: string): string {
  const bold = look.bold ? `<${p}b/>` : "";
  const fill = `<${p}fill><${p}patternFill patternType="solid">${color("fgColor", look.fill, p)}${color("bgColor", look.fill, p)}</${p}patternFill></${p}fill>`;
  const side = (name: string): string =>
    `<${p}${name} style="${look.line}">${color("color", look.color, p)}</${p}${name}>`;
  const border = look.line ? `<${p}border>${["left", "right", "top", "bottom"].map(side).join("")}</${p}border>` : "";
  return `<${p}dxf><${p}font>${bold}${color("color", look.color, p)}</${p}font>${fill}${border}</${p}dxf>`;
}

const color = (name: string, rgb: string, p: string): string => `<${p}${name} rgb="FF${rgb}"/>`;
