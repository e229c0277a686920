import type { Measure } from "../../model/measure";
import { isQuotientName } from "../../model/quotient-name";
import type { Table } from "../../model/table";
import type { Side } from "../../model/verdict";
import { computedOperand, NOTHING, stateCode, tidy, type NumberOperand } from "../operand";
import { indicatorRow } from "../subjects/sum-subjects";
import { locate, type SumSubjects } from "../subjects/subjects";
import { addUp, halfOf, laneOf, reachIn, reachOf, widen, type Lane, type SumPart } from "./add-up";
import { measured } from "./provenance";

function intervalOf({ values, below, above }: Lane): { readonly lows: Float64Array; readonly highs: Float64Array } {
  const isExact = !below.some((reach) => reach > 0) && !above.some((reach) => reach > 0);
  if (isExact) return { lows: values, highs: values };
  return {
    lows: values.map((value, i) => value - (below[i] ?? 0)),
    highs: values.map((value, i) => value + (above[i] ?? 0)),
  };
}

const totalAt = ({ table, sum }: SumPart, row: number): Measure | undefined =>
  sum.along === "column" ? sum.total : table.columns[sum.total]?.measureAt(row);

/** The total that a table claims, as it is written. */
export function claimedTotalAt({ parts }: SumSubjects, i: number): Measure | undefined {
  const found = locate(parts, i);
  return found && totalAt(found.part, found.row);
}

const quotients = new WeakMap<Table, readonly number[]>();

/** Rows of rates and averages, of which a 合计 beside them is no sum. */
function quotientRows(table: Table): readonly number[] {
  const known = quotients.get(table) ?? table.entities.flatMap((name, row) => (isQuotientName(name) ? [row] : []));
  quotients.set(table, known);
  return known;
}

/** The totals as the tables claim them. */
export function claimedTotals(subjects: SumSubjects): NumberOperand {
  const { parts, count } = subjects;
  const lane = laneOf(count);
  for (const { along, table, sum, from, to } of parts) {
    const column = along === "row" ? table.columns[sum.total] : undefined;
    if (column) {
      lane.values.set(column.values, from);
      lane.states.set(column.states, from);
      for (const row of quotientRows(table)) lane.states[from + row] = NOTHING;
      const half = halfOf(column);
      lane.below.fill(half, from, to);
      lane.above.fill(half, from, to);
      for (const row of column.rough?.keys() ?? []) {
        const { below, above } = reachIn(column, row, half);
        lane.below[from + row] = below;
        lane.above[from + row] = above;
      }
    } else if (along === "column") {
      lane.values[from] = sum.total.value;
      lane.states[from] = stateCode(sum.total.state);
      widen(lane, from, reachOf(sum.total));
    }
  }
  const provenance = measured((i) => claimedTotalAt(subjects, i), "total");
  const argsAt = (i: number): Readonly<Record<string, Side>> => {
    const found = locate(parts, i);
    const sum = found?.part.sum;
    const row = sum?.along === "column" ? sum.rowName : undefined;
    const own = found ? indicatorRow(found.part, found.row) : "";
    return {
      ...provenance.argsAt(i),
      ...(row && { totalRow: { literal: row } }),
      ...(own !== "" && { ownRow: { literal: own } }),
    };
  };
  const claimed = computedOperand(lane.values, lane.states, { ...provenance, argsAt }, intervalOf(lane));
  const decimals = new Int8Array(count);
  for (const part of parts) decimals.fill(decimalsOf(part), part.from, part.to);
  return { ...claimed, decimals };
}

const decimalsOf = ({ table, sum }: SumPart): number =>
  sum.along === "column" ? sum.total.decimals : (table.columns[sum.total]?.decimals ?? -1);

function addedUp(part: SumPart, row: number): readonly Measure[] {
  const { table, sum } = part;
  const cells =
    sum.along === "row"
      ? sum.parts.map((column) => [column, row] as const)
      : sum.rows.map((at) => [sum.column, at] as const);
  const measures = cells.flatMap(([column, at]) => table.columns[column]?.measureAt(at) ?? []);
  return sum.along === "column" && sum.others ? [...measures, ...sum.others] : measures;
}

/** What the parts of each claimed total add up to. */
export function addedUpTotals({ parts, count }: SumSubjects): NumberOperand {
  const lane = laneOf(count);
  for (const part of parts) addUp(lane, part);
  const measuresAt = (i: number): readonly Measure[] => {
    const found = locate(parts, i);
    return found ? addedUp(found.part, found.row) : [];
  };
  const sideAt = (i: number) => {
    const from = measuresAt(i);
    const decimals = Math.max(0, ...from.map((measure) => measure.decimals));
    return { computed: { value: tidy(lane.values[i] ?? NaN), unit: from[0]?.unit ?? "", decimals, from } };
  };
  const argsAt = (i: number) => ({ parts: sideAt(i), count: { literal: measuresAt(i).length } });
  return computedOperand(
    lane.values,
    lane.states,
    { measuresAt, sideAt: (i) => (Number.isNaN(lane.values[i]) ? undefined : sideAt(i)), argsAt },
    intervalOf(lane),
  );
}
