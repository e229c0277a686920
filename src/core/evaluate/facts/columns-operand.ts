import type { Measure } from "../../model/measure";
import type { TableColumn } from "../../model/table";
import { intervalOf } from "../interval";
import { BOUND_WORDS, NOTHING, type NumberOperand } from "../operand";
import { locate } from "../subjects/subjects";
import { measured } from "./provenance";

/** A stretch of subjects that are the rows of one table column, or of a table without that column. */
export interface ColumnPart {
  readonly column: TableColumn | undefined;
  readonly from: number;
  readonly to: number;
}

const countIn = (parts: readonly ColumnPart[]): number => parts.at(-1)?.to ?? 0;

/** The one column that serves uncopied. */
const onlyColumn = (parts: readonly ColumnPart[]): TableColumn | undefined =>
  parts.length === 1 ? parts[0]?.column : undefined;

/** Values of all parts, one after the other. */
export function valuesOf(parts: readonly ColumnPart[]): Float64Array {
  const only = onlyColumn(parts);
  if (only) return only.values;
  const joined = new Float64Array(countIn(parts)).fill(NaN);
  for (const { column, from } of parts) if (column) joined.set(column.values, from);
  return joined;
}

/** States of all parts; nothing where a table lacks the column. */
export function statesOf(parts: readonly ColumnPart[]): Uint8Array {
  const only = onlyColumn(parts);
  if (only) return only.states;
  const joined = new Uint8Array(countIn(parts)).fill(NOTHING);
  for (const { column, from } of parts) if (column) joined.set(column.states, from);
  return joined;
}

/** Where figures are stored as text. */
export function textualOf(parts: readonly ColumnPart[]): Uint8Array {
  const only = onlyColumn(parts);
  if (only) return only.textual;
  const joined = new Uint8Array(countIn(parts));
  for (const { column, from } of parts) if (column) joined.set(column.textual, from);
  return joined;
}

function decimalsOf(parts: readonly ColumnPart[]): Int8Array | number {
  const only = onlyColumn(parts);
  if (only) return only.decimals;
  const joined = new Int8Array(countIn(parts));
  for (const { column, from, to } of parts) joined.fill(column?.decimals ?? -1, from, to);
  return joined;
}

/** The measure of subject `i`. */
export function measureIn(parts: readonly ColumnPart[], i: number): Measure | undefined {
  const found = locate(parts, i);
  return found?.part.column?.measureAt(found.row);
}

/** Where the true figures lie: at what is written, but for 余, 近 and 约. */
function intervalsOf(
  parts: readonly ColumnPart[],
  values: Float64Array,
): Pick<NumberOperand, "lows" | "highs" | "bounds"> {
  if (!parts.some(({ column }) => column?.rough)) return { lows: values, highs: values, bounds: null };
  const [lows, highs, bounds] = [values.slice(), values.slice(), new Uint8Array(values.length)];
  for (const { column, from } of parts) {
    for (const [row, bound] of column?.rough ?? []) {
      const measure = column?.measureAt(row);
      const { low, high } = measure ? intervalOf(measure, "level") : { low: NaN, high: NaN };
      lows[from + row] = low;
      highs[from + row] = high;
      bounds[from + row] = BOUND_WORDS.indexOf(bound);
    }
  }
  return { lows, highs, bounds };
}

/** Table columns as they stand: figures taken as exact, unless they are written as a bound. */
export function columnsOperand(parts: readonly ColumnPart[], placeholder: string): NumberOperand {
  const values = valuesOf(parts);
  return {
    type: "number",
    stride: 1,
    values,
    states: statesOf(parts),
    ...intervalsOf(parts, values),
    decimals: decimalsOf(parts),
    directions: null,
    ...measured((i) => measureIn(parts, i), placeholder),
  };
}
