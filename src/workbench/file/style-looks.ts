import { attributesOf, childrenOf, type Attributes, type Element } from "../../hosts/xlsx/package/scan";
import type { CellLook } from "../stand-in/document/cell";
import { colourOf, themeColours } from "./colours";

type Look = Readonly<CellLook>;

/** The look of each cell style by its index, undefined where it is Excel's default. */
export function styleLooks(styles: string, theme: string): readonly (Look | undefined)[] {
  const tree = childrenOf(styles, "styles");
  if (!tree.ok) return [];
  const colours = themeColours(theme);
  const list = (name: string): readonly string[] => {
    const element = tree.value.children.find(({ local }) => local === name);
    return element ? itemsOf(styles.slice(element.start, element.end)) : [];
  };
  const fonts = list("fonts").map((xml, index) => (index === 0 ? undefined : fontOf(xml, colours)));
  const fills = list("fills").map((xml) => fillOf(xml, colours));
  const borders = list("borders").map((xml) => bordersOf(xml, colours));
  return list("cellXfs").map((xml) => {
    const xf = attributesOf(tagOf(xml));
    const font = fonts[Number(xf["fontId"] ?? 0)];
    const fill = fills[Number(xf["fillId"] ?? 0)];
    const border = borders[Number(xf["borderId"] ?? 0)];
    const look: Look = {
      ...(font ? { font } : {}),
      ...(fill ? { fill } : {}),
      ...(border ? { borders: border } : {}),
      ...alignmentOf(xml),
    };
    return Object.keys(look).length > 0 ? look : undefined;
  });
}

/** The direct children of an element, each as its text. */
function itemsOf(xml: string): readonly string[] {
  const tree = childrenOf(xml, "styles");
  return tree.ok ? tree.value.children.map(({ start, end }: Element) => xml.slice(start, end)) : [];
}

const tagOf = (xml: string): string => xml.slice(0, xml.indexOf(">") + 1);

function childAttributes(xml: string, name: string): Attributes | null {
  const match = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>`).exec(xml);
  return match ? attributesOf(match[0]) : null;
}

const isOn = (attributes: Attributes | null): boolean =>
  attributes !== null && !["0", "false", "none"].includes(attributes["val"] ?? "1");

function fontOf(xml: string, colours: readonly string[]): Record<string, unknown> {
  const colour = childAttributes(xml, "color");
  const name = childAttributes(xml, "name")?.["val"];
  const size = Number(childAttributes(xml, "sz")?.["val"]);
  const shown = colour && colourOf(colour, colours);
  return {
    ...(name ? { name } : {}),
    ...(size ? { size } : {}),
    ...(shown ? { color: shown } : {}),
    ...(isOn(childAttributes(xml, "b")) ? { bold: true } : {}),
    ...(isOn(childAttributes(xml, "i")) ? { italic: true } : {}),
    ...(isOn(childAttributes(xml, "u")) ? { underline: "Single" } : {}),
  };
}

function fillOf(xml: string, colours: readonly string[]): string | undefined {
  if (!/patternType="(?!none|gray125)/.test(xml)) return undefined;
  const colour = childAttributes(xml, "fgColor");
  return (colour && colourOf(colour, colours)) ?? undefined;
}

const EDGES = { left: "EdgeLeft", right: "EdgeRight", top: "EdgeTop", bottom: "EdgeBottom" } as const;
const WEIGHTS: Readonly<Record<string, string>> = { medium: "Medium", thick: "Thick", double: "Medium" };

function bordersOf(xml: string, colours: readonly string[]): CellLook["borders"] {
  const borders: NonNullable<CellLook["borders"]> = {};
  for (const [side, edge] of Object.entries(EDGES)) {
    const match = new RegExp(`<(?:\\w+:)?${side}\\s[^>]*style="(\\w+)"[^>]*>(?:\\s*(<(?:\\w+:)?color[^>]*>))?`).exec(
      xml,
    );
    const style = match?.[1];
    if (!style || style === "none") continue;
    const colour = match[2] ? colourOf(attributesOf(match[2]), colours) : null;
    const line = /dash/i.test(style) ? "Dash" : style === "dotted" || style === "hair" ? "Dot" : "Continuous";
    borders[edge] = { style: line, color: colour ?? "#000000", weight: WEIGHTS[style] ?? "Thin" };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

const VERTICAL: Readonly<Record<string, string>> = { top: "Top", center: "Center" };

function alignmentOf(xml: string): Look {
  const { horizontal, vertical, wrapText, indent } = childAttributes(xml, "alignment") ?? {};
  const middle = VERTICAL[vertical ?? ""];
  return {
    ...(horizontal && horizontal !== "general" ? { horizontalAlignment: capitalised(horizontal) } : {}),
    ...(middle ? { verticalAlignment: middle } : {}),
    ...(wrapText === "1" || wrapText === "true" ? { wrapText: true } : {}),
    ...(Number(indent) > 0 ? { indentLevel: Number(indent) } : {}),
  };
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
