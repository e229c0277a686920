import type { Reading, StatedTarget, Unrecognised } from "../../model/reading";
import type { Block, HeaderColumn } from "../table/block";
import { isFigureCell } from "../table/is-figure";
import type { IndicatorColumn } from "./indicator-columns";
import { NOTHING, type Found } from "./layout";
import { sharedArea, type Lattice } from "./shared-cell";
import { transposedReading, transposedTarget } from "./transposed-reading";
import { figureRows, totalAbove } from "./transposed-rows";

/** Reads indicators down their columns, in every row that can be told from the others. */
export function readColumns(
  block: Block,
  columns: readonly IndicatorColumn[],
  nameColumns: readonly HeaderColumn[],
  layout: string,
): Found {
  const { grid } = block;
  const places = columns.map(({ header }) => header.column);
  const filled = [...totalAbove(block), ...figureRows(block, nameColumns)].filter(({ row, name }) =>
    places.some((column) => (name === "" ? isFigureCell(grid.figure(row, column)) : grid.figure(row, column))),
  );
  const unnamed = filled.filter(({ name }) => name === "");
  // Of several rows without a name nobody can tell which is the district's.
  const rows = unnamed.length > 1 ? filled.filter(({ name }) => name !== "") : filled;
  const clear = columns.filter(({ entity }) => entity !== null);
  const readings: Reading[] = [];
  const targets: StatedTarget[] = [];
  const unrecognised: Unrecognised[] = columns
    .filter((column) => !clear.includes(column))
    .map((column) => doubt(block, block.headerBottom, column, "unknownLabel"));
  const units = rows.find(({ role }) => role === "unit")?.row ?? null;
  const lattice: Lattice = { rows: new Set(rows.map(({ row }) => row)), columns: new Set(places) };
  for (const row of rows.filter(({ role }) => role !== "unit" && role !== "remark")) {
    for (const column of clear) {
      const at = column.header.column;
      if (sharedArea(grid, row.row, at, lattice)) {
        if (grid.cell(row.row, at)) unrecognised.push(doubt(block, row.row, column, "twoLabels"));
        continue;
      }
      readings.push(...transposedReading(block, column, row, units, layout));
      targets.push(...transposedTarget(block, column, row));
    }
  }
  const [first] = clear;
  const unsaid = first && rows !== filled ? unnamed.map(({ row }) => doubt(block, row, first, "noPeriod")) : [];
  return { ...NOTHING, readings, targets, unrecognised: [...unrecognised, ...unsaid] };
}

const doubt = ({ grid }: Block, row: number, { header }: IndicatorColumn, why: Unrecognised["why"]): Unrecognised => ({
  cell: grid.ref(row, header.column),
  label: header.path.join(""),
  why,
});

/** The columns before the figures, of which some name the rows. */
export const columnsBefore = ({ columns }: Block, figures: readonly IndicatorColumn[]): readonly HeaderColumn[] => {
  const first = Math.min(...figures.map(({ header }) => header.column));
  return columns.filter(({ column }) => column < first);
};
