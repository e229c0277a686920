import { parseArea } from "../../../core/model/address";
import type { LookUp } from "./calculation";
import { cellCount } from "./area";
import { cellAt, placeOfKey, type DocumentCell } from "./cell";
import type { ExcelDocument } from "./document";
import { UNKNOWN, type Argument, type Value } from "./formula-values";
import { resolveReference, type SheetArea } from "./references";
import type { DocumentSheet } from "./sheet";

/** Looks references up as a formula on a sheet sees them. */
export const lookUpFrom =
  (document: ExcelDocument, sheet: DocumentSheet): LookUp =>
  (reference) =>
    held(resolveReference(document, sheet, reference));

/** Looks up what stands on the sheet itself. */
export const lookUpOn =
  (sheet: DocumentSheet): LookUp =>
  (reference) => {
    const area = parseArea(reference);
    return held(area && { sheet, area });
  };

function held(place: SheetArea | null): Argument {
  if (!place) return UNKNOWN;
  const { sheet, area } = place;
  if (cellCount(area) === 1) return { area: [valueOf(cellAt(sheet, area.top, area.left))], isCell: true };
  const values: Value[] = [];
  if (cellCount(area) > sheet.cells.size) {
    for (const [key, cell] of sheet.cells) {
      const { row, column } = placeOfKey(key);
      if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
        values.push(valueOf(cell));
    }
    return { area: values, isCell: false };
  }
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) values.push(valueOf(cellAt(sheet, row, column)));
  return { area: values, isCell: false };
}

const valueOf = (cell: DocumentCell | undefined): Value => {
  if (!cell) return null;
  return cell.isError ? { fault: String(cell.value) } : cell.value;
};
