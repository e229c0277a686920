import type { Area, Cell, CellRef } from "../../model/cell";
import type { Sheet } from "../../model/workbook";
import { plainText } from "../measure/plain-text";

/** A sheet as tables are looked for on it: merges resolved, texts plain. */
export interface Grid {
  readonly sheet: string;
  readonly height: number;
  readonly width: number;
  /** How many columns of this row can hold anything, so that one far cell does not make every row wide. */
  readonly widthOf: (row: number) => number;
  /** The cell itself; values hidden under a merge are none. */
  readonly cell: (row: number, column: number) => Cell | undefined;
  /** The same, and a formula that nobody has calculated yet, which no other way of looking at a sheet sees. */
  readonly figure: (row: number, column: number) => Cell | undefined;
  /** Plain text of the cell, or of the merged cell it lies in; empty for anything but text. */
  readonly text: (row: number, column: number) => string;
  readonly mergeAt: (row: number, column: number) => Area | undefined;
  readonly ref: (row: number, column: number) => CellRef;
}

const KEY = 16384;

/** Merges of more cells than this are formatting of whole columns or sheets, not part of a table. */
const LARGEST_MERGE = 1_000_000;

/** A grid over a sheet. */
export function gridOf(sheet: Sheet): Grid {
  const height = sheet.rows.length;
  const width = sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const areas = withinUsedCells(sheet.merges, height, width);
  const merges = mergeMap(areas);
  const hasMerges = new Uint8Array(height);
  const widths = Uint16Array.from({ length: height }, (_, row) => sheet.rows[row]?.length ?? 0);
  for (const { top, bottom, right } of areas) {
    hasMerges.fill(1, top, bottom + 1);
    for (let row = top; row <= bottom; row += 1) widths[row] = Math.max(widths[row] ?? 0, right + 1);
  }
  const mergeAt = (row: number, column: number): Area | undefined =>
    hasMerges[row] === 1 ? merges.get(row * KEY + column) : undefined;
  const cell = (row: number, column: number): Cell | undefined => {
    const merge = mergeAt(row, column);
    if (merge && (merge.top !== row || merge.left !== column)) return undefined;
    const found = sheet.rows[row]?.[column];
    return found?.kind === "text" && found.value.trim() === "" ? undefined : found;
  };
  const isCalculated = once(() => sheet.rows.some((row) => row?.some(hasResult)));
  const figure = (row: number, column: number): Cell | undefined => {
    const found = cell(row, column);
    const held = found ? undefined : sheet.rows[row]?.[column];
    return held?.formula !== undefined && !isCalculated() ? held : found;
  };
  const text = (row: number, column: number): string => {
    const merge = mergeAt(row, column);
    const found = sheet.rows[merge?.top ?? row]?.[merge?.left ?? column];
    return found?.kind === "text" ? plainText(found.value) : "";
  };
  return {
    sheet: sheet.name,
    height,
    width,
    widthOf: (row) => widths[row] ?? 0,
    cell,
    figure,
    text,
    mergeAt,
    ref: (row, column) => ({ sheet: sheet.name, row, column }),
  };
}

/** Programs that write formulas without working them out leave every one of a sheet without a result. */
const hasResult = (cell: Cell | undefined): boolean =>
  cell?.formula !== undefined && !(cell.kind === "text" && cell.value === "");

function once(ask: () => boolean): () => boolean {
  let answer: boolean | undefined;
  return () => (answer ??= ask());
}

/** Merges reaching past the used cells (whole columns) are cut off there. */
function withinUsedCells(merges: readonly Area[], height: number, width: number): readonly Area[] {
  return merges
    .map((area) => ({
      ...area,
      bottom: Math.min(area.bottom, height - 1),
      right: Math.min(area.right, width - 1),
    }))
    .filter(({ top, left, bottom, right }) => (bottom - top + 1) * (right - left + 1) <= LARGEST_MERGE);
}

/** Every cell of a merge leads to it. */
function mergeMap(merges: readonly Area[]): ReadonlyMap<number, Area> {
  const map = new Map<number, Area>();
  for (const area of merges) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) map.set(row * KEY + column, area);
    }
  }
  return map;
}
