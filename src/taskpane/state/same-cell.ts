import type { CellRef } from "../../core/model/cell";

/** Whether two references are to one cell. */
export const isSameCell = (one: CellRef, other: CellRef): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column;
