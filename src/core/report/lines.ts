import type { Area } from "../model/cell";
import type { CellStyle, OwnSheet, PlannedCell } from "../model/plan";

/** A row of one of our sheets, with the columns it joins. How high it must be is for the host, which knows its fonts. */
export interface Line {
  readonly cells: readonly (PlannedCell | undefined)[];
  readonly joined?: { readonly from: number; readonly to: number };
}

/** Rows and merges of a sheet made of lines. */
export function rowsAndMerges(lines: readonly Line[]): Pick<OwnSheet, "rows" | "merges"> {
  const merges = lines.flatMap(({ joined }, row): readonly Area[] =>
    joined ? [{ top: row, bottom: row, left: joined.from, right: joined.to }] : [],
  );
  return { rows: lines.map(({ cells }) => ({ cells })), merges };
}

/** A cell of ours. */
export const cell = (value: string | number | null, style: CellStyle): PlannedCell => ({ value, style });

/** One text from column `from` to the last, behind the cells that come before it. */
export function wideLine(
  text: string,
  style: CellStyle,
  widths: readonly number[],
  from = 0,
  before: readonly PlannedCell[] = [],
): Line {
  const rest = widths.slice(from + 1).map(() => cell(null, style));
  return { cells: [...before, cell(text, style), ...rest], joined: { from, to: widths.length - 1 } };
}

/** A row with nothing in it. */
export const EMPTY_LINE: Line = { cells: [] };
