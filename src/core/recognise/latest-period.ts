import { SENTENCE, type Period, type Reading } from "../model/reading";
import type { Table } from "../model/table";
import { endOf, lengthOf, spanOf, type Span } from "./period/span";

const ENOUGH = 0.25;

/**
 * The period a workbook reports on: the latest one that a fair share of its values speak of, of two that end together
 * the longer; where there are no values, the latest its tables name. What sentences say counts only where nothing else does. A lone figure for next year decides nothing.
 */
export function latestPeriod(readings: readonly Reading[], tables: readonly Table[]): Period {
  const counts = new Map<Period, number>();
  const values = readings.filter(({ period, role, measure }) => role === "value" && measure.state === "ok" && period);
  const inTables = values.filter(({ layout }) => layout !== SENTENCE);
  for (const { period } of inTables.length > 0 ? inTables : values) counts.set(period, (counts.get(period) ?? 0) + 1);
  if (counts.size === 0) for (const { period } of tables) if (period !== "") counts.set(period, 1);
  const most = Math.max(...counts.values());
  const common = [...counts].filter(([, count]) => count >= most * ENOUGH).map(([period]) => period);
  return common.sort((a, b) => later(spanOf(a), spanOf(b)))[0] ?? "";
}

function later(one: Span | null, other: Span | null): number {
  if (!one || !other) return one ? -1 : 1;
  return endOf(other) - endOf(one) || lengthOf(other) - lengthOf(one);
}
