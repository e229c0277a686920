import { a1 } from "../../../../src/core/model/address";
import type { Sheet } from "../../../../src/core/model/workbook";
import { readXlsx } from "../../../../src/hosts/xlsx/read/read-xlsx";
import { valueOf } from "../results";
import { workbookFile, type Written } from "./packages";

/** The sheet of a small workbook, as it is read. */
export const sheetOf = (written: Written): Sheet => {
  const [sheet] = valueOf(readXlsx(workbookFile(written), "工作簿.xlsx")).sheets;
  if (!sheet) throw new Error("There is one sheet.");
  return sheet;
};

/** Every cell by its address, as its kind and its value. */
export const cellsOf = ({ rows }: Sheet): Record<string, unknown> => {
  const cells: Record<string, unknown> = {};
  rows.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (cell)
        cells[a1(r, c)] = cell.kind === "date" ? new Date((cell.serial - 25569) * 864e5).toISOString() : cell.value;
    }),
  );
  return cells;
};

/** Every cell of a small workbook, or of what stands in its `sheetData`. */
export const cells = (written: Written | string): Record<string, unknown> =>
  cellsOf(sheetOf(typeof written === "string" ? { cells: written } : written));
