import type { Area } from "../../core/model/cell";
import type { DocumentSheet } from "../stand-in/document/sheet";
import { usedArea } from "../stand-in/document/used-area";
import { cellAt, holdsValue } from "../stand-in/document/cell";
import { wholeCell, type Geometry } from "./geometry";

/** A key as the grid sees it. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

type Step = readonly [rows: number, columns: number];

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The cell a key leads to from `from`, or null where the key is not one that moves. */
export function moved(
  sheet: DocumentSheet,
  geometry: Geometry,
  from: Area,
  { key, ctrlKey, shiftKey }: Key,
  page: number,
): { readonly row: number; readonly column: number } | null {
  const { top: row, left: column } = from;
  const used = usedArea(sheet, true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const step = STEPS[key];
  if (step) return ctrlKey ? jump(sheet, geometry, from, step) : walk(sheet, geometry, from, step);
  switch (key) {
    case "Enter":
      return walk(sheet, geometry, from, [shiftKey ? -1 : 1, 0]);
    case "PageDown":
      return { row: Math.min(geometry.rows.count - 1, row + page), column };
    case "PageUp":
      return { row: Math.max(0, row - page), column };
    case "Home":
      return ctrlKey ? { row: 0, column: 0 } : { row, column: 0 };
    case "End":
      return ctrlKey ? { row: used.bottom, column: used.right } : { row, column: used.right };
    default:
      return null;
  }
}

/** The next cell that can be seen. */
export function walk(
  sheet: DocumentSheet,
  { rows, columns }: Geometry,
  from: Area,
  [down, right]: Step,
): { readonly row: number; readonly column: number } {
  const start = wholeCell(sheet, from.top, from.left);
  let row = down > 0 ? start.bottom : from.top;
  let column = right > 0 ? start.right : from.left;
  do {
    row += down;
    column += right;
  } while (row >= 0 && column >= 0 && row < rows.count && column < columns.count && isHidden(row, column));
  function isHidden(atRow: number, atColumn: number): boolean {
    return rows.size(atRow) === 0 || columns.size(atColumn) === 0;
  }
  const isOut = row < 0 || column < 0 || row >= rows.count || column >= columns.count;
  const { top, left } = isOut ? start : wholeCell(sheet, row, column);
  return { row: top, column: left };
}

/** To the edge of the block of filled cells, as Ctrl and an arrow do. */
function jump(
  sheet: DocumentSheet,
  geometry: Geometry,
  from: Area,
  step: Step,
): { readonly row: number; readonly column: number } {
  const isFilled = (row: number, column: number): boolean => {
    const cell = cellAt(sheet, row, column);
    return cell !== undefined && holdsValue(cell);
  };
  let at = { row: from.top, column: from.left };
  const next = (): typeof at => walk(sheet, geometry, wholeCell(sheet, at.row, at.column), step);
  const wasFilled = isFilled(at.row, at.column) && isFilled(next().row, next().column);
  for (;;) {
    const to = next();
    if (to.row === at.row && to.column === at.column) return at;
    if (wasFilled && !isFilled(to.row, to.column)) return at;
    at = to;
    if (!wasFilled && isFilled(at.row, at.column)) return at;
  }
}
