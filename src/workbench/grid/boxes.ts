import type { Area } from "../../core/model/cell";
import type { Severity } from "../../core/model/rule";
import { intersection } from "../stand-in/document/area";
import { cellAt, cellKey, type DocumentCell } from "../stand-in/document/cell";
import type { DocumentSheet } from "../stand-in/document/sheet";
import { shownIn } from "./entry";
import { sizeOf, widthOf } from "./fitting-heights";
import { boxOf, wholeCell, type Geometry } from "./geometry";

/** A cell as it is drawn. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly cell: DocumentCell | undefined;
  readonly text: string;
  readonly mark: Severity | undefined;
  /** Room the text takes, over empty neighbours; the cell's own width where it does not spill. */
  readonly room: number;
  readonly isMerged: boolean;
}

/** The cells of a window that have anything to show, and the selected one, by row. */
export function boxesIn(
  sheet: DocumentSheet,
  geometry: Geometry,
  window: Area,
  marks: ReadonlyMap<number, Severity>,
  uses1904Dates: boolean,
  selected: { readonly row: number; readonly column: number },
): ReadonlyMap<number, readonly Box[]> {
  const rows = new Map<number, Box[]>();
  const merges = sheet.merges.filter((merge) => intersection(merge, window));
  const covered = new Set<number>();
  const add = (row: number, column: number, area: Area): void => {
    const cell = cellAt(sheet, row, column);
    const mark = marks.get(cellKey(row, column));
    const isSelected = row === selected.row && column === selected.column;
    if (!cell && !mark && !isSelected) return;
    const box = boxOf(geometry, area);
    if (box.width === 0 || box.height === 0) return;
    const text = cell ? shownIn(cell, uses1904Dates) : "";
    const room = cell && area.left === area.right ? roomFor(sheet, geometry, row, column, cell, text) : box.width;
    const list = rows.get(row) ?? [];
    const isMerged = area.bottom > area.top || area.right > area.left;
    list.push({ row, column, ...box, cell, text, mark, room: Math.max(room, box.width), isMerged });
    rows.set(row, list);
  };
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, window.bottom); row++) {
      for (let column = merge.left; column <= Math.min(merge.right, window.right); column++)
        covered.add(cellKey(row, column));
    }
    add(merge.top, merge.left, merge);
  }
  for (let row = window.top; row <= window.bottom; row++) {
    if (geometry.rows.size(row) === 0) continue;
    for (let column = window.left; column <= window.right; column++) {
      if (!covered.has(cellKey(row, column))) add(row, column, { top: row, left: column, bottom: row, right: column });
    }
  }
  for (const list of rows.values()) list.sort((one, other) => one.column - other.column);
  return new Map([...rows].sort(([one], [other]) => one - other));
}

/** How far a text may run to the right: as long as it needs, over cells that hold nothing. */
function roomFor(
  sheet: DocumentSheet,
  { columns }: Geometry,
  row: number,
  column: number,
  cell: DocumentCell,
  text: string,
): number {
  let room = columns.size(column);
  const align = cell.look?.horizontalAlignment ?? "General";
  const spills = typeof cell.value === "string" && !cell.look?.wrapText && ["General", "Left"].includes(align);
  const needed = spills ? [...text].reduce((sum, char) => sum + widthOf(char), 0) * sizeOf(cell) + 8 : 0;
  for (let next = column + 1; room < needed && next < columns.count; next++) {
    const neighbour = cellAt(sheet, row, next);
    if ((neighbour && neighbour.value !== null) || wholeCell(sheet, row, next).right > next) break;
    room += columns.size(next);
  }
  return room;
}
