import type { Period, Reading } from "../../model/reading";
import { measureOf } from "../measure/measure-of";
import { unitsClash } from "../measure/unit";
import { unitSourcesOf } from "../measure/unit-sources";
import { spanIn } from "../period/context-period";
import { periodOf, spanOf, type Span } from "../period/span";
import type { Block } from "../table/block";
import { explanationOf } from "../table/explanation";
import { generalUnits } from "../table/general-units";
import { speaksOfOtherKind } from "./header-kind";
import type { ListColumns } from "./list-columns";
import { unitHints, type ListRow } from "./list-row";
import { isSettledDash } from "./settled-dash";
import type { FigureColumn } from "./value-columns";
import { within } from "./whose";

const SUM = /累计|合计|小计|总计/;

/** Below, words were taken off a name to find it; a header in another unit speaks against it. */
const SURE = 0.9;

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
  if (column.role === "value" && row.label.sureness < SURE && unitsClash(column.header.unit, row.indicator.unit))
    return null;
  if (column.role === "value" && speaksOfOtherKind(column.header, row.indicator.unit)) return null;
  const isStanding = row.indicator.kind === "level" || row.indicator.kind === "share";
  if (column.role === "value" && isStock(column, block) && !isStanding) return null;
  const isShare = column.role === "changePercent" || column.role === "completion";
  const hints = isShare ? { stated: "%", catalogue: "%" } : unitHints(row, column.header.unit, block);
  const measure = measureOf(cell, block.grid.ref(row.row, column.column), hints);
  // A share does not add up over months: 累计 holds a stroke for it, which is no missing figure.
  if (measure.state === "placeholder" && row.indicator.kind === "share" && SUM.test(column.header.path.at(-1) ?? ""))
    return null;
  if (measure.state === "placeholder" && isSettledDash(block, columns, row.row, column)) return null;
  const isPercentChange = column.role === "change" && measure.unit === "%" && row.indicator.unit !== "%";
  const clashes = !isShare && !isPercentChange && unitsClash(measure.unit, row.indicator.unit);
  const unitSources =
    column.role === "value"
      ? unitSourcesOf(cell, row.indicator.unit, [...row.statedUnits, ...generalUnits(block, column.header)])
      : [];
  const explanation =
    column.role === "value" ? explanationOf(block, row.row, measure.state === "ok" ? "figure" : "blank") : "";
  const own = row.label.words ? spanIn(row.label.words, columns.context) : null;
  const stated = own && isOwnPeriod(own, columns, column) ? periodOf(own) : periodIn(columns, row.row, column);
  const isRunning = row.label.words?.isRunning || (!isStanding && isMonthEnd(column));
  const period = isRunning ? sinceJanuary(stated) : stated;
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
    ...(explanation && { explanation }),
  };
}

/** 2024年末累计 beside 2024年新增 is all there has been so far, and not what the year brought. */
const isStock = ({ header: { path } }: FigureColumn, { columns }: Block): boolean =>
  /年[末底]累计/.test(path.at(-1) ?? "") && columns.some((other) => /年(?:度)?新增/.test(other.path.at(-1) ?? ""));

/** What is counted has come about by the end of 上月 or 本月; what stands there is of that month. */
const isMonthEnd = ({ header: { words } }: FigureColumn): boolean =>
  words !== null && words.monthShift !== null && /[末底]$/.test(words.matched);

function sinceJanuary(period: Period): Period {
  const span = spanOf(period);
  return span?.kind === "months" ? periodOf({ ...span, from: 1 }) : period;
}

/** The period of a column in a row, which a column of periods may date: 2023年 beside 上半年 over the figures. */
function periodIn({ times, context }: ListColumns, row: number, { header: { words }, period }: FigureColumn): Period {
  const time = times.get(row);
  if (!time) return period;
  if (!words) return periodOf(time);
  const isOpen = words.year === null && words.shift === null && time.kind === "months";
  const span = isOpen ? spanIn(words, { ...context, year: time.year, months: time }) : null;
  return span ? periodOf(span) : period;
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
