import { MEASURE_STATES, type TableColumn, type TableSum } from "../../model/table";
import { isQuotientName } from "../../model/quotient-name";
import type { Block } from "../table/block";
import { formulaSums } from "./formula-sums";
import { groupSums } from "./group-sums";
import { knownSums } from "./known-sums";
import { relationSums } from "./relation-sums";
import { rowSums } from "./row-sums";
import { shownSums } from "./shown-sums";
import { sizeClassSums } from "./size-class-sums";

const PLACEHOLDER = MEASURE_STATES.indexOf("placeholder");
/** Longer tables have one row a school or a person. */
const MOST_LABELLED = 400;

/**
 * The sums along the rows of a table: what its form prints in figures, what its header says, what
 * follows from what its columns are, what its formulas
 * show, and what its figures do; a total is claimed by the first of them that knows it.
 */
export function alongRows(
  block: Block,
  columns: readonly TableColumn[],
  sheetRows: readonly number[],
): readonly TableSum[] {
  const grouped = rowSums(columns);
  const stated = relationSums(block, columns);
  const claimed = [...stated, ...grouped.filter((sum) => !stated.some((other) => sameTotal(sum, other)))];
  for (const more of [knownSums(columns), sizeClassSums(columns), formulaSums(block, columns, sheetRows)]) {
    const before = [...claimed];
    claimed.push(...more.filter((sum) => !before.some((other) => sameTotal(sum, other))));
  }
  // Of groups a total may be the sum a second time: all households are 家庭户 and 集体户, and their people 男 and 女.
  const across = groupSums(columns).filter((sum) => !claimed.some((other) => sameParts(sum, other)));
  return [...claimed, ...across, ...shownSums(withoutQuotients(block, columns, sheetRows), [...claimed, ...across])];
}

/** Beside rows of counts, those of rates and averages neither bear a sum out nor speak against it. */
function withoutQuotients(
  { grid, left, right }: Block,
  columns: readonly TableColumn[],
  sheetRows: readonly number[],
): readonly TableColumn[] {
  const isQuotient = (row: number): boolean => {
    for (let column = left; column <= Math.min(right, left + 2); column += 1) {
      if (grid.cell(row, column)?.kind === "text" && isQuotientName(grid.text(row, column))) return true;
    }
    return false;
  };
  const found = sheetRows.length > MOST_LABELLED ? [] : sheetRows.flatMap((row, at) => (isQuotient(row) ? [at] : []));
  if (found.length === 0) return columns;
  return columns.map((column) => {
    const [values, states] = [Float64Array.from(column.values), Uint8Array.from(column.states)];
    for (const at of found) [values[at], states[at]] = [NaN, PLACEHOLDER];
    return { ...column, values, states };
  });
}

const sameTotal = (one: TableSum, other: TableSum): boolean =>
  one.along === "row" && other.along === "row" && one.total === other.total;

const sameParts = (one: TableSum, other: TableSum): boolean =>
  sameTotal(one, other) && one.along === "row" && other.along === "row" && one.parts.join() === other.parts.join();
