import type { BoundPlace } from "../../model/binding";
import { blockAt, type SheetView } from "../sheet-view";
import { labelColumns } from "./table-place";
import { labelFinder, type LabelFinder, type Position } from "./label-finder";
import { labelKey, sheetKey } from "./place-keys";
import { looksLike, placeAt, type Place } from "./place";

/** How far from its label a value outside a table is looked for. */
const BESIDE = 6;

/** The places that look like one, on sheets of its name and on all others. */
export interface Alike {
  readonly here: readonly Place[];
  readonly elsewhere: readonly Place[];
}

/** Every place of a workbook that looks like this one, as the sheets run. */
export function placesLike(
  sheets: readonly SheetView[],
  place: Pick<BoundPlace, "label" | "side" | "groups" | "headers">,
  sheet: string,
  labels: LabelFinder = labelFinder([labelKey(place.label)]),
): Alike {
  const isNamed = ({ grid }: SheetView): boolean => sheetKey(grid.sheet) === sheetKey(sheet);
  const found = (views: readonly SheetView[]): readonly Place[] =>
    views.flatMap((view) => placesOn(view, place, labels(view, labelKey(place.label))));
  return { here: found(sheets.filter(isNamed)), elsewhere: found(sheets.filter((view) => !isNamed(view))) };
}

function placesOn(
  view: SheetView,
  wanted: Pick<BoundPlace, "label" | "side" | "groups" | "headers">,
  labels: readonly Position[],
): readonly Place[] {
  const found = new Map<string, Place>();
  for (const [row, column] of labels) {
    for (const [valueRow, valueColumn] of valuesOf(view, row, column)) {
      const place = placeAt(view, valueRow, valueColumn);
      if (place && looksLike(place, wanted)) found.set(`${valueRow},${valueColumn}`, place);
    }
  }
  return [...found.values()];
}

function valuesOf(view: SheetView, row: number, column: number): readonly Position[] {
  const block = blockAt(view, row, column);
  const isLabel = block && labelColumns(block).some((one) => one.column === column);
  const merge = view.grid.mergeAt(row, column);
  const [right, bottom] = [merge?.right ?? column, merge?.bottom ?? row];
  const beside = Array.from({ length: BESIDE }, (_, step) => [row, right + 1 + step] as const);
  return [
    ...(block && isLabel ? block.columns.map((one) => [row, one.column] as const) : []),
    [row, column],
    ...beside,
    [bottom + 1, column],
  ];
}
