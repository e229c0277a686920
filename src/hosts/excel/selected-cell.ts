import type { CellRef } from "../../core/model/cell";
import type { Result } from "../../core/model/problem";
import { runInExcel } from "./run";

/** The cell that the person has selected, and what Excel shows in it; of several the one that is typed into. */
export interface SelectedCell {
  readonly cell: CellRef;
  readonly text: string;
}

/** Asks Excel which cell is selected. */
export const selectedCell = (): Promise<Result<SelectedCell>> =>
  runInExcel(async (context) => {
    const active = context.workbook.getActiveCell();
    active.load("rowIndex,columnIndex,text,worksheet/name");
    await context.sync();
    const { rowIndex: row, columnIndex: column, text, worksheet } = active;
    return { cell: { sheet: worksheet.name, row, column }, text: text[0]?.[0] ?? "" };
  });
