import type { Reading, StatedTarget } from "../../model/reading";
import { measureOf, type UnitHints } from "../measure/measure-of";
import { closedText } from "../measure/plain-text";
import { unitMeaning, unitsClash } from "../measure/unit";
import { unitSourcesOf } from "../measure/unit-sources";
import { spanIn } from "../period/context-period";
import { periodOf, type Span } from "../period/span";
import type { Block } from "../table/block";
import { explanationOf } from "../table/explanation";
import { generalUnits } from "../table/general-units";
import { columnHints, type IndicatorColumn } from "./indicator-columns";
import { statedTarget } from "./stated-target";
import { tableScope } from "./table-scope";
import { entityUnder, type FigureRow } from "./transposed-rows";
import { within } from "./whose";

/** The reading of an indicator's column in a row, if it holds one; `unitRow` is a row of units below the header. */
export function transposedReading(
  block: Block,
  column: IndicatorColumn,
  row: FigureRow,
  unitRow: number | null,
  layout: string,
): readonly Reading[] {
  const { grid } = block;
  const { header, indicator, label } = column;
  const role = roleIn(column, row);
  if (role === "target") return [];
  const cell = (role === "value" ? grid.figure : grid.cell)(row.row, header.column);
  if (!cell && role !== "value") return [];
  const isShare = role === "completion" || role === "changePercent";
  const hints = isShare ? { stated: "%", catalogue: "%" } : hintsWith(block, column, unitRow);
  const measure = measureOf(cell, grid.ref(row.row, header.column), hints);
  const own = { place: "label", unit: label.unit, at: grid.ref(block.headerBottom, header.column) } as const;
  const unitSources =
    role === "value" ? unitSourcesOf(cell, indicator.unit, [own, ...generalUnits(block, header)]) : [];
  const explanation =
    role === "value" ? explanationOf(block, row.row, measure.state === "ok" ? "figure" : "blank") : "";
  const span = spanOfReading(block, column, row);
  return [
    {
      indicator: indicator.id,
      period: span ? periodOf(span) : "",
      entity: entityOf(block, column, row),
      role,
      measure,
      label: grid.ref(block.headerBottom, header.column),
      labelText: header.path.join(""),
      layout,
      matchedBy: label.matchedBy,
      sureness: label.sureness * 0.95 * (unitsClash(measure.unit, indicator.unit) && !isShare ? 0.6 : 1),
      ...(unitSources.length > 0 && { unitSources }),
      ...(explanation && { explanation }),
    },
  ];
}

/** The target that a column or row states for the district. */
export function transposedTarget(block: Block, column: IndicatorColumn, row: FigureRow): readonly StatedTarget[] {
  const { header, indicator } = column;
  if (roleIn(column, row) !== "target" || entityOf(block, column, row) !== "") return [];
  const { grid, surroundings } = block;
  const at = grid.ref(row.row, header.column);
  const hints = { stated: header.unit, catalogue: indicator.unit };
  const found = statedTarget(grid.cell(row.row, header.column), at, hints, indicator);
  const year = column.words?.year ?? row.span?.year ?? surroundings.context.year;
  return found
    ? [{ indicator: indicator.id, period: year === null ? "" : String(year), ...found, by: "", office: "" }]
    : [];
}

/** A row called 年度目标 holds targets, whatever its columns hold. */
function roleIn(column: IndicatorColumn, { role }: FigureRow): IndicatorColumn["role"] {
  if (role === "target" || role === "completion" || role === "change" || role === "changePercent") return role;
  return role === "change?" ? "change" : column.role;
}

function entityOf({ grid, surroundings }: Block, column: IndicatorColumn, row: FigureRow): string {
  const about = column.header.path.join("") + column.indicator.name["zh-CN"];
  const under = within(entityUnder(row, about), column.entity ?? "");
  return within(tableScope(surroundings.titles, grid.sheet, about), under);
}

/** The period of the row, of the column, or of both together where the one names the year and the other the months. */
function spanOfReading(
  { surroundings }: Block,
  { words }: IndicatorColumn,
  { span, isPeriod }: FigureRow,
): Span | null {
  const { context } = surroundings;
  if (!isPeriod) return spanIn(words, context);
  if (!words || !span) return span ?? spanIn(words, context);
  return spanIn(words, span.kind === "months" ? { year: span.year, months: span, isSchoolYear: false } : context);
}

function hintsWith(block: Block, column: IndicatorColumn, unitRow: number | null): UnitHints {
  const written = unitRow === null ? "" : closedText(block.grid.text(unitRow, column.header.column));
  const hints = columnHints(block, column);
  return column.label.unit || !unitMeaning(written) ? hints : { ...hints, stated: written };
}
