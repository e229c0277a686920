import type { Area } from "../../../core/model/cell";
import type { CellStyle } from "../../../core/model/plan";
import { FONT_NAME, LOOKS, type Look } from "../../plan/looks";
import { rectanglesOf, type Place } from "../../plan/rectangles";
import { addressLists } from "./address-lists";
import type { PreparedSheet } from "./prepared-sheet";
import { step, type Step } from "./steps";

/** The steps that give every cell of a sheet its look, all cells of a style together. */
export function lookSteps(name: string, { sheet }: PreparedSheet): readonly Step[] {
  const places = new Map<CellStyle, Place[]>();
  sheet.rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (!cell) return;
      const list = places.get(cell.style) ?? [];
      list.push({ row, column });
      places.set(cell.style, list);
    });
  });
  return [...places].flatMap(([style, list]) => stepsOf(name, LOOKS[style], rectanglesOf(list)));
}

function stepsOf(name: string, look: Look, areas: readonly Area[]): readonly Step[] {
  const on = (list: string, ask: (format: Excel.RangeFormat) => void, calls: number): Step =>
    step(({ workbook }) => ask(workbook.worksheets.getItem(name).getRanges(list).format), calls, list.length);
  const whole = addressLists(areas).map((list) => on(list, (format) => applyLook(format, look), 24));
  if (look.border?.kind !== "box") return whole;
  // An area of one row has no inner line between rows, and Excel may refuse to draw it.
  const rows = addressLists(areas.filter(({ top, bottom }) => bottom > top));
  const columns = addressLists(areas.filter(({ left, right }) => right > left));
  const { color } = look.border;
  return [
    ...whole,
    ...rows.map((list) => on(list, ({ borders }) => drawLine(borders, "InsideHorizontal", color), 6)),
    ...columns.map((list) => on(list, ({ borders }) => drawLine(borders, "InsideVertical", color), 6)),
  ];
}

function applyLook(format: Excel.RangeFormat, look: Look): void {
  format.font.name = FONT_NAME;
  format.font.size = look.size;
  format.font.color = `#${look.color}`;
  format.font.bold = look.bold === true;
  format.font.underline = look.underline ? "Single" : "None";
  format.horizontalAlignment = HORIZONTAL[look.horizontal];
  format.verticalAlignment = look.vertical === "top" ? "Top" : "Center";
  format.wrapText = look.wrap;
  if (look.fill) format.fill.color = `#${look.fill}`;
  if (!look.border) return;
  const { kind, color } = look.border;
  for (const edge of kind === "box" ? EDGES : (["EdgeBottom"] as const)) drawLine(format.borders, edge, color);
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function drawLine(
  borders: Excel.RangeBorderCollection,
  edge: (typeof EDGES)[number] | "InsideHorizontal" | "InsideVertical",
  color: string,
): void {
  const border = borders.getItem(edge);
  border.style = "Continuous";
  border.color = `#${color}`;
}
