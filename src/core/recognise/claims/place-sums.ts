import type { Measure } from "../../model/measure";
import { isQuotientName } from "../../model/quotient-name";
import type { Reading } from "../../model/reading";
import type { Table } from "../../model/table";
import { columnOf } from "../layouts/column-of";

/** The figures of one indicator in one column or row: the district's, and those of its schools or towns. */
interface Group {
  readonly totals: Reading[];
  readonly parts: Reading[];
}

/** A group with one figure of the district. */
interface Whole {
  readonly total: Measure;
  readonly name: string;
  readonly parts: readonly Measure[];
}

/**
 * 双桥镇 and its indicators below or beside 全县 and the same indicators: what the towns come to is the district's figure, where most
 * indicators show it. Totals that a table claims already are left to it.
 */
export function placeSums(
  readings: readonly Reading[],
  direction: "row" | "column",
  tables: readonly Table[],
  holder: Table,
): Table | null {
  if (!readings.some(({ entity }) => entity !== "")) return null;
  const groups = [...groupsOf(readings, direction).values()].flatMap(wholeOf);
  const held = groups.filter(addsUp).length;
  if (held < 2 || held * 3 < groups.length * 2) return null;
  const claimed = new Set(
    tables.flatMap(({ sums }) => sums.flatMap((sum) => (sum.along === "column" ? [placeOf(sum.total)] : []))),
  );
  const open = groups.filter(({ total }) => !claimed.has(placeOf(total)));
  if (open.length === 0) return null;
  return {
    ...holder,
    columns: open.map(({ total, name }) =>
      columnOf(
        { column: total.at.column, path: [name], quantity: "", unit: total.unit, additive: true },
        0,
        () => total,
      ),
    ),
    sums: open.map(({ total, parts }, column) => ({ along: "column", column, rows: [], others: parts, total })),
  };
}

const placeOf = ({ at: { row, column } }: Measure): string => `${row} ${column}`;

function groupsOf(readings: readonly Reading[], direction: "row" | "column"): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const reading of readings) {
    const { indicator, period, role, labelText, measure, entity } = reading;
    if (role !== "value" || measure.unit === "%" || isQuotientName(labelText)) continue;
    const key = [indicator, period, labelText, measure.at[direction]].join("\n");
    const group = groups.get(key) ?? { totals: [], parts: [] };
    groups.set(key, group);
    (entity === "" ? group.totals : group.parts).push(reading);
  }
  return groups;
}

/** One figure of the district, and one of each of several places that are not parts of each other. */
function wholeOf({ totals, parts }: Group): readonly Whole[] {
  const [total] = totals;
  const isWhole =
    totals.length === 1 &&
    parts.length > 1 &&
    new Set(parts.map(({ entity }) => entity)).size === parts.length &&
    parts.every(({ entity }) => !entity.includes("·")) &&
    [...totals, ...parts].every(({ measure }) => measure.state === "ok" && measure.bound === "exact");
  return total && isWhole
    ? [{ total: total.measure, name: total.labelText, parts: parts.map(({ measure }) => measure) }]
    : [];
}

function addsUp({ total, parts }: Whole): boolean {
  const sum = parts.reduce((added, { value }) => added + value, 0);
  const decimals = Math.max(total.decimals, ...parts.map((part) => part.decimals));
  const room = decimals > 0 ? (parts.length + 1) * 0.5 * 10 ** -decimals + 1e-9 : 1e-6;
  return Math.abs(sum - total.value) <= room;
}
