import type { Area } from "../../../core/model/cell";
import { holdsValue, placeOfKey } from "./cell";
import type { DocumentSheet } from "./sheet";

/** The smallest area around the cells in use, or null when there are none; a look alone counts unless `valuesOnly`. */
export function usedArea(sheet: DocumentSheet, valuesOnly: boolean, within?: Area): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && !holdsValue(cell)) continue;
    const { row, column } = placeOfKey(key);
    if (within && (row < within.top || row > within.bottom || column < within.left || column > within.right)) continue;
    if (row < top) top = row;
    if (column < left) left = column;
    if (row > bottom) bottom = row;
    if (column > right) right = column;
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}
