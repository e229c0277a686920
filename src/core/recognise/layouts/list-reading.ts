import type { Reading } from "../../model/reading";
import { measureOf } from "../measure/measure-of";
import { unitsClash } from "../measure/unit";
import { unitSourcesOf } from "../measure/unit-sources";
import { spanIn } from "../period/context-period";
import { periodOf, type Span } from "../period/span";
import type { Block } from "../table/block";
import { generalUnits } from "../table/general-units";
import type { ListColumns } from "./list-columns";
import { unitHints, type ListRow } from "./list-row";
import type { FigureColumn } from "./value-columns";
import { within } from "./whose";

/** The reading of a row in a column; null for a blank cell in a derived column. */
export function listReading(
  block: Block,
  columns: ListColumns,
  row: ListRow,
  column: FigureColumn,
  layout: string,
): Reading | null {
  const cell = (column.role === "value" ? block.grid.figure : block.grid.cell)(row.row, column.column);
  if (!cell && column.role !== "value") return null;
  const isShare = column.role === "changePercent" || column.role === "completion";
  const hints = isShare ? { stated: "%", catalogue: "%" } : unitHints(row, column.header.unit, block);
  const measure = measureOf(cell, block.grid.ref(row.row, column.column), hints);
  const isPercentChange = column.role === "change" && measure.unit === "%" && row.indicator.unit !== "%";
  const clashes = !isShare && !isPercentChange && unitsClash(measure.unit, row.indicator.unit);
  const unitSources =
    column.role === "value"
      ? unitSourcesOf(cell, row.indicator.unit, [...row.statedUnits, ...generalUnits(block, column.header)])
      : [];
  const own = row.label.words ? spanIn(row.label.words, columns.context) : null;
  const period = own && isOwnPeriod(own, columns, column) ? periodOf(own) : column.period;
  return {
    indicator: row.indicator.id,
    period,
    entity: within(row.entity, column.entity),
    role: isPercentChange ? "changePercent" : column.role,
    measure,
    label: block.grid.ref(row.row, row.labelColumn),
    labelText: row.labelText,
    layout,
    matchedBy: row.label.matchedBy,
    sureness: row.label.sureness * (clashes ? 0.6 : 1) * (period ? 1 : 0.7),
    ...(unitSources.length > 0 && { unitSources }),
  };
}

/**
 * Whether the period that a label names is the figure's: where the header names none, or where the only column of
 * values is for another year (2021-2022学年义务教育在校生数 in a table for half a year).
 */
function isOwnPeriod(own: Span, { figures }: ListColumns, { header, span }: FigureColumn): boolean {
  if (header.words === null) return true;
  const isOnly = figures.filter(({ role }) => role === "value").length === 1;
  return isOnly && (own.kind !== span?.kind || own.year !== span.year);
}
