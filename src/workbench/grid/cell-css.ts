import type { CSSProperties } from "react";
import type { Severity } from "../../core/model/rule";
import { MARK_LOOKS } from "../../hosts/plan/looks";
import type { CellLook, DocumentCell } from "../stand-in/document/cell";

const HORIZONTAL: Readonly<Record<string, CSSProperties["justifyContent"]>> = {
  Left: "flex-start",
  Center: "center",
  CenterAcrossSelection: "center",
  CenterContinuous: "center",
  Right: "flex-end",
  Justify: "flex-start",
  Distributed: "center",
};
const VERTICAL: Readonly<Record<string, CSSProperties["alignItems"]>> = { Top: "flex-start", Center: "center" };
const TEXT_ALIGN = { "flex-start": "left", center: "center", "flex-end": "right" } as const;

/** How a cell is drawn: its own look, and over it the mark it carries. */
export function cellCss(cell: DocumentCell | undefined, mark: Severity | undefined): CSSProperties {
  const look = cell?.look ?? {};
  const { font = {} } = look;
  const horizontal = HORIZONTAL[look.horizontalAlignment ?? ""] ?? natural(cell);
  const marked = mark && MARK_LOOKS[mark];
  const background = marked ? `#${marked.fill}` : look.fill;
  const size = Number(font["size"] ?? 0);
  return {
    justifyContent: horizontal,
    alignItems: VERTICAL[look.verticalAlignment ?? ""] ?? "flex-end",
    textAlign: TEXT_ALIGN[horizontal as keyof typeof TEXT_ALIGN] ?? "left",
    whiteSpace: look.wrapText ? "pre-wrap" : "pre",
    ...(background ? { backgroundColor: background } : {}),
    ...(marked ? { color: `#${marked.color}` } : typeof font["color"] === "string" ? { color: font["color"] } : {}),
    ...(font["bold"] || marked?.bold ? { fontWeight: 700 } : {}),
    ...(font["italic"] ? { fontStyle: "italic" } : {}),
    ...(isUnderlined(cell) ? { textDecoration: "underline" } : {}),
    ...(size ? { fontSize: `${(size * 4) / 3}px` } : {}),
    ...(typeof font["name"] === "string"
      ? { fontFamily: `"${font["name"].replace(/"/g, "")}", var(--cell-font)` }
      : {}),
    ...(look.indentLevel ? { paddingInlineStart: `${3 + look.indentLevel * 9}px` } : {}),
    ...borderCss(look),
    // The frame of a mark lies over the edges of its neighbours.
    ...(marked ? { zIndex: 1 } : {}),
    ...(marked?.line ? { border: `1px ${marked.line === "thin" ? "solid" : "dashed"} #${marked.color}` } : {}),
  };
}

const isUnderlined = (cell: DocumentCell | undefined): boolean =>
  cell?.look?.font?.["underline"] === "Single" || cell?.hyperlink !== undefined;

function natural(cell: DocumentCell | undefined): "flex-start" | "center" | "flex-end" {
  if (typeof cell?.value === "number") return "flex-end";
  return typeof cell?.value === "boolean" || cell?.isError ? "center" : "flex-start";
}

const SIDES = {
  EdgeTop: "borderTop",
  EdgeBottom: "borderBottom",
  EdgeLeft: "borderLeft",
  EdgeRight: "borderRight",
} as const;

function borderCss({ borders = {} }: CellLook): CSSProperties {
  const css: CSSProperties = {};
  for (const [edge, property] of Object.entries(SIDES)) {
    const border = borders[edge];
    if (!border || border["style"] === "None" || border["style"] === undefined) continue;
    const line = border["style"] === "Dash" ? "dashed" : border["style"] === "Dot" ? "dotted" : "solid";
    const colour = typeof border["color"] === "string" ? border["color"] : "#000000";
    const width = border["weight"] === "Thick" ? 3 : border["weight"] === "Medium" ? 2 : 1;
    css[property as keyof typeof css] = `${width}px ${line} ${colour}` as never;
  }
  return css;
}
