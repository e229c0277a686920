import type { LabelSide } from "../../model/binding";
import type { CellRef } from "../../model/cell";
import type { Period } from "../../model/reading";
import { blockAt, type SheetView } from "../sheet-view";
import { labelKey, pathKey } from "./place-keys";
import { pairPlace } from "./pair-place";
import { tablePlace } from "./table-place";

/** A cell with everything around it that tells what it is. */
export interface Place {
  readonly at: CellRef;
  readonly labelAt: CellRef;
  readonly label: string;
  readonly side: LabelSide;
  readonly groups: readonly string[];
  readonly headers: readonly string[];
  /** The period that the book names here; empty when it names none. */
  readonly named: Period;
  /** The unit that its label, row or header names, and the one of the sheet's 单位：line. */
  readonly ownUnit: string;
  readonly lineUnit: string;
  /** The school or town of its row; empty where the table has no column for them. */
  readonly entity: string;
}

/** The texts above and below a label. */
export function neighboursOf({ grid }: SheetView, { row, column }: CellRef): readonly string[] {
  const bottom = grid.mergeAt(row, column)?.bottom ?? row;
  return [row > 0 ? grid.text(row - 1, column) : "", grid.text(bottom + 1, column)];
}

/** Whether a label stands between the same texts. */
export const sameNeighbours = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => labelKey(text) === labelKey(other[at] ?? ""));

/** What tells a cell, or null where nothing names it. */
export function placeAt(view: SheetView, row: number, column: number): Place | null {
  const block = blockAt(view, row, column);
  if (block && row < block.top) return null;
  return (block && tablePlace(block, row, column)) ?? pairPlace(view, row, column);
}

/** Whether two places look the same wherever they are: label, side, groups and headers, but for their periods. */
export const looksLike = (
  one: Pick<Place, "label" | "side" | "groups" | "headers">,
  other: Pick<Place, "label" | "side" | "groups" | "headers">,
): boolean =>
  one.side === other.side &&
  labelKey(one.label) === labelKey(other.label) &&
  pathKey(one.headers) === pathKey(other.headers) &&
  pathKey(one.groups) === pathKey(other.groups);
