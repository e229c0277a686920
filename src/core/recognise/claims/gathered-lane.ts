import type { Measure } from "../../model/measure";
import { MEASURE_STATES, type Table, type TableColumn } from "../../model/table";

/** Finds columns that a table has laid out already, so that no cell is read twice. */
export type Gather = (
  column: number,
  unit: string,
  rows: readonly number[],
  measureAt: (index: number) => Measure,
) => TableColumn | null;

/** Gathers columns from a table for rows of the sheet; only rows that it lacks, such as totals, are measured anew. */
export function gatherFrom(tables: readonly Table[]): Gather {
  const [table] = tables;
  if (!table) return () => null;
  const columns = new Map(table.columns.map((column) => [column.column, column]));
  const places = new Map(table.sheetRows.map((row, index) => [row, index]));
  return (sheetColumn, unit, rows, measureAt) => {
    const column = columns.get(sheetColumn);
    if (column?.unit !== unit) return null;
    const values = new Float64Array(rows.length);
    const states = new Uint8Array(rows.length);
    let { decimals } = column;
    for (let index = 0; index < rows.length; index += 1) {
      const place = places.get(rows[index] ?? -1);
      const measure = place === undefined ? measureAt(index) : null;
      values[index] = measure ? measure.value : (column.values[place ?? -1] ?? NaN);
      states[index] = measure ? MEASURE_STATES.indexOf(measure.state) : (column.states[place ?? -1] ?? 0);
      if (measure) decimals = Math.max(decimals, measure.decimals);
    }
    return { ...column, additive: false, values, states, textual: new Uint8Array(rows.length), decimals, measureAt };
  };
}
