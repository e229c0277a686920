import type { Measure } from "../../model/measure";
import { MEASURE_STATES, type TableColumn } from "../../model/table";
import { roughRows } from "./rough-rows";

/** A column laid out for scanning, from the measure of each row. */
export function columnOf(
  head: Pick<TableColumn, "column" | "path" | "quantity" | "unit" | "stated" | "additive">,
  rows: number,
  measureAt: (row: number) => Measure,
): TableColumn {
  const values = new Float64Array(rows);
  const states = new Uint8Array(rows);
  const textual = new Uint8Array(rows);
  const rough = roughRows();
  let decimals = 0;
  for (let row = 0; row < rows; row += 1) {
    const measure = measureAt(row);
    values[row] = measure.value;
    states[row] = MEASURE_STATES.indexOf(measure.state);
    textual[row] = measure.storedAsText ? 1 : 0;
    decimals = Math.max(decimals, measure.decimals);
    rough.note(row, measure);
  }
  return { ...head, values, states, textual, decimals, measureAt, ...rough.found() };
}
