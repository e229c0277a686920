import type { Indicator } from "../../model/indicator";
import type { Measure } from "../../model/measure";
import type { Reading } from "../../model/reading";
import type { Table, TableColumn } from "../../model/table";
import { columnOf } from "../layouts/column-of";
import { comesTo } from "../layouts/bears-out";
import { periodOf, spanOf } from "../period/span";

/** A figure for several months with those of its months, at least one of them on another sheet. */
interface Total {
  readonly whole: Reading;
  readonly parts: readonly Reading[];
  readonly unit: string;
}

/** How many totals must agree with their months before the others are called wrong, and what share of them. */
const ENOUGH = 2;
const SHARE = 2 / 3;

/**
 * One sheet a month and one that adds them up: what accrues over several months is claimed to be the sum of its months,
 * where most such figures of the book are. Within a sheet the table itself says what adds up.
 */
export function monthsAcross(
  readings: readonly Reading[],
  indicators: ReadonlyMap<string, Indicator>,
): readonly Table[] {
  const values = readings.filter(({ role, measure, indicator }) => {
    const kind = indicators.get(indicator)?.kind;
    return role === "value" && measure.state === "ok" && (kind === "flow" || kind === "count");
  });
  const known = new Map<string, Reading>();
  for (const reading of values) {
    const key = keyOf(reading, reading.period);
    if (!known.has(key)) known.set(key, reading);
  }
  const totals = values.flatMap((whole): readonly Total[] => {
    const parts = monthsWithin(whole.period).map((month) => known.get(keyOf(whole, month)));
    const found = parts.flatMap((part) => part ?? []);
    const isAcross = found.some(({ measure }) => measure.at.sheet !== whole.measure.at.sheet);
    if (parts.length < 2 || found.length < parts.length || !isAcross) return [];
    return [{ whole, parts: found, unit: indicators.get(whole.indicator)?.unit ?? "" }];
  });
  const held = totals.filter(isBorneOut).length;
  if (held < ENOUGH || held < totals.length * SHARE) return [];
  const groups = new Map<string, [Total, ...Total[]]>();
  for (const total of totals) {
    const { measure, period } = total.whole;
    const key = `${measure.at.sheet}\n${period}\n${total.unit}`;
    const group = groups.get(key);
    if (group) group.push(total);
    else groups.set(key, [total]);
  }
  return [...groups.values()].map(tableOf);
}

const keyOf = ({ indicator, entity }: Reading, period: string): string => `${indicator}\n${entity}\n${period}`;

/** The months of a period of several, in our notation. */
function monthsWithin(period: string): readonly string[] {
  const span = spanOf(period);
  if (span?.kind !== "months" || span.from === span.to) return [];
  return Array.from({ length: span.to - span.from + 1 }, (_, at) =>
    periodOf({ ...span, from: span.from + at, to: span.from + at }),
  );
}

function isBorneOut({ whole, parts, unit }: Total): boolean {
  const sum = parts.reduce((added, { measure }) => added + measure.value, 0);
  const decimals = Math.max(...parts.map(({ measure }) => measure.decimals));
  const column = columnOf({ ...HEAD, unit }, 0, () => whole.measure);
  return comesTo({ ...column, decimals }, sum, parts.length, whole.measure) !== false;
}

const HEAD = { column: 0, path: [], quantity: "", unit: "", additive: true };

function tableOf(totals: readonly [Total, ...Total[]]): Table {
  const [first] = totals;
  const { period, measure } = first.whole;
  const { sheet, column } = measure.at;
  const laidOut = (name: string, readingOf: (total: Total) => Reading): TableColumn => {
    const head = { ...HEAD, column, path: [name], unit: first.unit };
    return columnOf(head, totals.length, (row): Measure => readingOf(totals[row] ?? first).measure);
  };
  const months = monthsWithin(period);
  return {
    sheet,
    title: "",
    stage: "",
    period,
    entities: totals.map(({ whole }) => whole.labelText),
    entityCells: totals.map(({ whole }) => whole.label),
    sheetRows: totals.map(({ whole }) => whole.measure.at.row),
    columns: [
      laidOut(sheet, ({ whole }) => whole),
      ...months.map((month, at) => laidOut(month, ({ parts, whole }) => parts[at] ?? whole)),
    ],
    sums: [{ along: "row", total: 0, parts: months.map((_, at) => at + 1) }],
    repeatsReadings: true,
  };
}
