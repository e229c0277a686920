import type { CellStyle } from "../../core/model/plan";
import type { Severity } from "../../core/model/rule";

/** How a cell of ours looks. Colours are RGB. */
export interface Look {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly fill?: string;
  /** `box` draws all four edges, `bottom` underlines the cell. */
  readonly border?: { readonly kind: "box" | "bottom"; readonly color: string };
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "center" | "top";
  readonly wrap: boolean;
  /** Rather smaller than `###`. */
  readonly shrink?: boolean;
}

/** On every Windows since Vista; others put their own Chinese sans-serif in its place. */
export const FONT_NAME = "微软雅黑";

const INK = "1F2933";
const ACCENT = "1F4E79";
/** The frame of a cell in a table. */
export const GRID = { kind: "box", color: "C9D1DA" } as const;

const cell: Look = {
  size: 10,
  color: INK,
  border: GRID,
  horizontal: "left",
  vertical: "center",
  wrap: true,
};

const badge = (color: string, fill: string): Look => ({ ...cell, color, fill, bold: true, horizontal: "center" });

/** The looks of our sheets: quiet, printable, and readable in greyscale, where words carry the meaning. */
export const LOOKS: Readonly<Record<CellStyle, Look>> = {
  title: { size: 16, color: ACCENT, bold: true, horizontal: "left", vertical: "center", wrap: false },
  subtitle: { size: 10, color: "52606D", horizontal: "left", vertical: "center", wrap: false },
  heading: {
    size: 12,
    color: ACCENT,
    bold: true,
    border: { kind: "bottom", color: ACCENT },
    horizontal: "left",
    vertical: "center",
    wrap: false,
  },
  header: { ...cell, color: "FFFFFF", bold: true, fill: ACCENT, horizontal: "center" },
  text: cell,
  number: { ...cell, horizontal: "right", wrap: false, shrink: true },
  link: { ...cell, color: "0B57A4", underline: true },
  input: { ...cell, fill: "FFFBE6", border: { kind: "box", color: "D9B43B" } },
  paragraph: { size: 11, color: INK, horizontal: "left", vertical: "top", wrap: true },
  muted: { size: 9, color: "6B7785", horizontal: "left", vertical: "center", wrap: true },
  error: badge("8A1C12", "F8D0C8"),
  warning: badge("704600", "FFE7B0"),
  info: badge("1F4E79", "DCE9F7"),
  good: badge("1E5E32", "D9EFDD"),
};

/** How a mark on a cell of the user's looks, as far as a conditional format can say it. */
export interface MarkLook {
  readonly color: string;
  readonly fill: string;
  readonly bold: boolean;
  /** Conditional formats know thin lines only; what tells them apart is the dash. */
  readonly line: "thin" | "dashed" | null;
}

/**
 * The marks. Hues are told apart by colour-blind people (red-brown, amber, blue); in greyscale the depth of the fill tells and the frame: a
 * full line and bold for errors, a dashed line for warnings, none for hints.
 */
export const MARK_LOOKS: Readonly<Record<Severity, MarkLook>> = {
  error: { color: "7A150C", fill: "F0A89B", bold: true, line: "thin" },
  warning: { color: "704600", fill: "FFD27A", bold: false, line: "dashed" },
  info: { color: "1F4E79", fill: "E3EEF9", bold: false, line: null },
};
