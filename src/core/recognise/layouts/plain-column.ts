import { describeFormat, shownDecimals } from "../../model/number-format";
import type { TableColumn } from "../../model/table";
import { MEASURE_STATES } from "../../model/table";
import type { UnitHints } from "../measure/measure-of";
import { unitMeaning } from "../measure/unit";
import type { Block } from "../table/block";
import { roughRows } from "./rough-rows";

/** General shows no more than this, so that a column of quotients is not counted to its end. */
const MOST_DECIMALS = 9;
const OK = MEASURE_STATES.indexOf("ok");
const BLANK = MEASURE_STATES.indexOf("blank");

/**
 * Lays out a column without an object for each of its cells, as long as its numbers need no conversion; anything else
 * in the column is measured one by one. Null when units have to be converted: then every cell is.
 */
export function plainColumn(
  { grid }: Block,
  head: Pick<TableColumn, "column" | "path" | "quantity" | "unit" | "stated" | "additive">,
  rows: readonly number[],
  { stated, catalogue }: UnitHints,
  measureAt: TableColumn["measureAt"],
): TableColumn | null {
  if (stated !== "" && stated !== catalogue && unitMeaning(stated)?.factor !== unitMeaning(catalogue)?.factor)
    return null;
  const values = new Float64Array(rows.length).fill(NaN);
  const states = new Uint8Array(rows.length).fill(BLANK);
  const textual = new Uint8Array(rows.length);
  const isPlain = new Map<string, boolean>([["General", true]]);
  const rough = roughRows();
  let decimals = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const cell = grid.cell(rows[index] ?? 0, head.column);
    if (!cell) continue;
    if (cell.kind === "number" && plainFormat(cell.format, isPlain)) {
      values[index] = cell.value;
      states[index] = OK;
      if (decimals < MOST_DECIMALS && !(cell.format === "General" && Number.isInteger(cell.value)))
        decimals = Math.max(decimals, shownDecimals(cell.value, cell.format));
      continue;
    }
    const measure = measureAt(index);
    values[index] = measure.value;
    states[index] = MEASURE_STATES.indexOf(measure.state);
    textual[index] = measure.storedAsText ? 1 : 0;
    decimals = Math.max(decimals, measure.decimals);
    rough.note(index, measure);
  }
  return { ...head, values, states, textual, decimals, measureAt, ...rough.found() };
}

/** Whether numbers of a format are what they show, worked out once a format. */
function plainFormat(format: string, known: Map<string, boolean>): boolean {
  const found = known.get(format);
  if (found !== undefined) return found;
  const { isPercent, literalUnit, scaleDown } = describeFormat(format);
  const plain = !isPercent && !literalUnit && scaleDown === 1;
  known.set(format, plain);
  return plain;
}
