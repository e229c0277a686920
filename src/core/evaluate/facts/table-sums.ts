import type { Measure } from "../../model/measure";
import { computedOperand, stateCode, tidy, type NumberOperand } from "../operand";
import { locate, type SumSubjects } from "../subjects/subjects";
import { addUp, halfOf, laneOf, type Lane, type SumPart } from "./add-up";
import { measured } from "./provenance";

function intervalOf({ values, halves }: Lane): { readonly lows: Float64Array; readonly highs: Float64Array } {
  if (!halves.some((half) => half > 0)) return { lows: values, highs: values };
  return {
    lows: values.map((value, i) => value - (halves[i] ?? 0)),
    highs: values.map((value, i) => value + (halves[i] ?? 0)),
  };
}

const totalAt = ({ table, sum }: SumPart, row: number): Measure | undefined =>
  sum.along === "column" ? sum.total : table.columns[sum.total]?.measureAt(row);

/** The totals as the tables claim them. */
export function claimedTotals({ parts, count }: SumSubjects): NumberOperand {
  const lane = laneOf(count);
  for (const { along, table, sum, from, to } of parts) {
    const column = along === "row" ? table.columns[sum.total] : undefined;
    if (column) {
      lane.values.set(column.values, from);
      lane.states.set(column.states, from);
      lane.halves.fill(halfOf(column), from, to);
    } else if (along === "column") {
      lane.values[from] = sum.total.value;
      lane.states[from] = stateCode(sum.total.state);
      lane.halves[from] = halfOf(sum.total);
    }
  }
  const measureAt = (i: number): Measure | undefined => {
    const found = locate(parts, i);
    return found && totalAt(found.part, found.row);
  };
  const claimed = computedOperand(lane.values, lane.states, measured(measureAt, "total"), intervalOf(lane));
  return { ...claimed, decimals: Int8Array.from({ length: count }, (_, i) => decimalsAt(parts, i)) };
}

function decimalsAt(parts: readonly SumPart[], i: number): number {
  const found = locate(parts, i);
  if (!found) return -1;
  const { table, sum } = found.part;
  return sum.along === "column" ? sum.total.decimals : (table.columns[sum.total]?.decimals ?? -1);
}

function addedUp(part: SumPart, row: number): readonly Measure[] {
  const { table, sum } = part;
  const cells =
    sum.along === "row"
      ? sum.parts.map((column) => [column, row] as const)
      : sum.rows.map((at) => [sum.column, at] as const);
  return cells.flatMap(([column, at]) => table.columns[column]?.measureAt(at) ?? []);
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
