import { a1 } from "../../../../src/core/model/address";
import type { Area } from "../../../../src/core/model/cell";
import type { Workbook } from "../../../../src/core/model/workbook";
import { workbookOf, type Written } from "../../../workbook-of";
import type { Observation } from "../score";

/** A sheet being filled in, and what is true of it so far. */
export interface Canvas {
  readonly put: (row: number, column: number, written: Written) => void;
  /** Writes a text over several cells. */
  readonly spread: (area: Area, written: Written) => void;
  readonly say: (row: number, column: number, truth: Omit<Observation, "cell">) => void;
  /** The first row below everything written. */
  readonly end: () => number;
  readonly finish: (file: string) => { readonly workbook: Workbook; readonly observations: readonly Observation[] };
}

/** An empty sheet of a name. */
export function canvas(sheet: string): Canvas {
  const rows: Written[][] = [];
  const merges: Area[] = [];
  const observations: Observation[] = [];
  const put = (row: number, column: number, written: Written): void => {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = written;
  };
  return {
    put,
    spread: (area, written) => {
      put(area.top, area.left, written);
      put(area.bottom, area.right, area.top === area.bottom && area.left === area.right ? written : null);
      if (area.top < area.bottom || area.left < area.right) merges.push(area);
    },
    say: (row, column, truth) => observations.push({ cell: `${sheet}!${a1(row, column)}`, ...truth }),
    end: () => rows.length,
    finish: (file) => ({ workbook: workbookOf({ [sheet]: { rows, merges } }, file), observations }),
  };
}
