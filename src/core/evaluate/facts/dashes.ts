import type { Measure } from "../../model/measure";
import { isOnlyMark } from "../../model/only-mark";
import type { Table, TableSum } from "../../model/table";
import { halfUnit, noiseOf } from "../interval";
import { stateCode } from "../operand";

/** The code of a dash, and of words in place of a figure. */
export const PLACEHOLDER = stateCode("placeholder");

/** Whether there is nothing but a dash. */
export const isDash = (measure: Measure | undefined): boolean => measure !== undefined && isOnlyMark(measure.text);

const known = new WeakMap<Table, boolean>();

/**
 * Whether a dash in a table stands for nothing, so that it adds nothing to a sum: more of its totals with dashes among
 * their parts are what the other parts come to than are not.
 */
export function dashesAreNothing(table: Table): boolean {
  const found = known.get(table);
  if (found !== undefined) return found;
  const dashed = table.sums.flatMap((sum) => partsOf(table, sum)).filter(({ parts }) => parts.some(isDash));
  const told = dashed.map(holds).filter((held) => held !== null);
  const answer = told.filter(Boolean).length * 2 > told.length;
  known.set(table, answer);
  return answer;
}

interface Added {
  readonly total: Measure | undefined;
  readonly parts: readonly (Measure | undefined)[];
}

/** The totals a sum is about, a row each or one for a column, with their parts. */
function partsOf({ columns, entities }: Table, sum: TableSum): readonly Added[] {
  if (sum.along === "column") {
    const parts = sum.rows.map((row) => columns[sum.column]?.measureAt(row));
    return [{ total: sum.total, parts: [...parts, ...(sum.others ?? [])] }];
  }
  return entities.map((_, row) => ({
    total: columns[sum.total]?.measureAt(row),
    parts: sum.parts.map((part) => columns[part]?.measureAt(row)),
  }));
}

/** Whether a total is what its parts without dashes come to; null where it cannot be told, or nothing is added. */
function holds({ total, parts }: Added): boolean | null {
  const figures = parts.filter((part) => part !== undefined && !isDash(part));
  if (total?.state !== "ok" || total.value === 0 || figures.length === 0) return null;
  if (figures.some((figure) => figure?.state !== "ok" || figure.bound !== "exact")) return null;
  const sum = figures.reduce((added, figure) => added + (figure?.value ?? 0), 0);
  return Math.abs(sum - total.value) <= noiseOf(total.value) + roundingOf([total, ...figures]);
}

/** What rounding may have made of figures with decimals. */
const roundingOf = (measures: readonly (Measure | undefined)[]): number =>
  measures.reduce((reach, measure) => reach + (measure && measure.decimals > 0 ? halfUnit(measure.decimals) : 0), 0);
