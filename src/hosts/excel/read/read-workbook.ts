import type { Area, Cell } from "../../../core/model/cell";
import type { Sheet, Visibility, Workbook } from "../../../core/model/workbook";
import { features } from "../features";
import { CELLS_PER_REQUEST, type ExcelHostOptions } from "../options";
import { CANCELLED, MERGES_UNKNOWN, problemOf } from "../problems";
import { Stop } from "../run";
import { cellOf } from "./cell";
import { readChunk, type Grids } from "./grids";
import { takeInventory, type Inventory, type SheetEntry } from "./inventory";
import { narrow } from "./narrow";
import { cellsIn, cutIntoPieces, gatherIntoChunks } from "./pieces";

/** A workbook as it was read, and what tells later whether its sheets are still the same. */
export interface Reading {
  readonly workbook: Workbook;
  readonly inventory: Inventory;
}

/** A pane has no room for more. */
const MOST_CELLS = 20_000_000;

/** Reads all sheets: two syncs to learn what there is, then one for every chunk of cells. */
export async function readWorkbook(context: Excel.RequestContext, options: ExcelHostOptions): Promise<Reading> {
  const able = features();
  const inventory = await takeInventory(context);
  const used = inventory.sheets.flatMap(({ used: area }, sheet) => (area ? [{ sheet, area }] : []));
  const areas = await narrow(context, inventory, used);
  const total = areas.reduce((sum, { area }) => sum + cellsIn(area), 0);
  if (total > MOST_CELLS) throw new Stop(problemOf({ code: "MemoryLimitReached", location: "" }));
  const most = options.cellsPerRequest ?? CELLS_PER_REQUEST;
  const sheets = inventory.sheets.map(openSheet);
  let done = 0;
  for (const chunk of gatherIntoChunks(cutIntoPieces(areas, most), most)) {
    if (options.isCancelled?.()) throw new Stop(CANCELLED);
    await readChunk(context, inventory, able, chunk, (read) => {
      for (const grids of read) {
        sheets[grids.piece.sheet]?.add(grids, inventory.uses1904Dates);
        done += cellsIn(grids.piece.area);
      }
      options.onProgress?.(done, total);
    });
  }
  if (!able.merges && total > 0) options.onNotice?.(MERGES_UNKNOWN);
  const { name, state } = inventory;
  return { workbook: { name, sheets: sheets.map((sheet) => sheet.close()), state }, inventory };
}

const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

interface OpenSheet {
  readonly add: (grids: Grids, uses1904Dates: boolean) => void;
  readonly close: () => Sheet;
}

/** A sheet that is filled piece by piece. */
function openSheet(entry: SheetEntry): OpenSheet {
  const rows: (Cell | undefined)[][] = [];
  const merges = new Map<string, Area>();
  const { used } = entry;
  const hiddenRows = new Set(entry.rowHidden && used ? range(used.top, used.bottom) : []);
  const hiddenColumns = new Set(entry.columnHidden && used ? range(used.left, used.right) : []);
  return {
    add: ({ piece: { area }, values, formulas, formats, types, ...rest }, uses1904Dates) => {
      values.forEach((line, r) => {
        line.forEach((value, c) => {
          const raw = { value, formula: formulas[r]?.[c], format: formats[r]?.[c], type: types[r]?.[c] };
          const cell = cellOf(raw, uses1904Dates);
          if (cell) (rows[area.top + r] ??= [])[area.left + c] = cell;
        });
      });
      // A merge that reaches over the edge of a piece comes with both.
      for (const merge of rest.merges) merges.set(`${merge.top}:${merge.left}`, merge);
      rest.rowsHidden?.forEach((isHidden, r) => isHidden && hiddenRows.add(area.top + r));
      rest.columnsHidden?.forEach((isHidden, c) => isHidden && hiddenColumns.add(area.left + c));
    },
    close: () => ({
      name: entry.name,
      visibility: VISIBILITIES[entry.visibility] ?? "visible",
      isProtected: entry.isProtected,
      rows,
      merges: [...merges.values()],
      hiddenRows,
      hiddenColumns,
      ...(entry.own ? { own: entry.own } : {}),
    }),
  };
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
