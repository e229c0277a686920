import { sheetMoved } from "../problems";
import { areaOf, type Inventory } from "../read/inventory";
import { Stop } from "../run";
import type { SheetNow } from "./survey";

/**
 * Asks whether sheets to be marked still have their data where it was read; after the sync the function it gives stops
 * the run when one has not, since marks would land on the wrong cells.
 */
export function askWhetherMoved(
  context: Excel.RequestContext,
  sheets: readonly SheetNow[],
  marked: readonly string[],
  read: Inventory | null,
): () => void {
  const asked = sheets.flatMap((sheet) => {
    const then = read?.sheets.find(({ id }) => id === sheet.id);
    if (!then || !marked.includes(sheet.name)) return [];
    const range = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return [{ sheet, then, range }];
  });
  return () => {
    const moved = asked.find(({ then, range }) => JSON.stringify(areaOf(range)) !== JSON.stringify(then.used));
    if (moved) throw new Stop(sheetMoved(moved.sheet.name));
  };
}
