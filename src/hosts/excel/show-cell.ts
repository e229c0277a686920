import { a1 } from "../../core/model/address";
import type { CellRef } from "../../core/model/cell";
import type { Result } from "../../core/model/problem";
import { sheetNotFound } from "../apply-problems";
import { sheetHidden } from "./problems";
import { runInExcel, Stop } from "./run";

/** Selects a cell, so that Excel shows it. A hidden sheet is left hidden, and that is said. */
export const showCell = ({ sheet: name, row, column }: CellRef): Promise<Result<null>> =>
  runInExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
    worksheet.load("visibility");
    await context.sync();
    if (worksheet.isNullObject) throw new Stop(sheetNotFound(name));
    if (worksheet.visibility !== "Visible") throw new Stop(sheetHidden(name));
    worksheet.activate();
    worksheet.getRange(a1(row, column)).select();
    await context.sync();
    return null;
  });
