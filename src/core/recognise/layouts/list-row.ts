import type { Indicator } from "../../model/indicator";
import type { Reading, Unrecognised } from "../../model/reading";
import { measureOf, type UnitHints } from "../measure/measure-of";
import { closedText } from "../measure/plain-text";
import { unitMeaning, unitsClash } from "../measure/unit";
import { spanIn } from "../period/context-period";
import { periodOf } from "../period/span";
import type { Block } from "../table/block";
import { entityNamed } from "./entity-named";
import type { ListColumns } from "./list-columns";
import type { Vocabulary } from "./layout";
import { rowLabel, type RowLabel } from "./row-label";
import type { FigureColumn } from "./value-columns";

/** A row of a list that names an indicator. */
export interface ListRow {
  readonly row: number;
  readonly labelColumn: number;
  readonly labelText: string;
  readonly label: RowLabel;
  readonly indicator: Indicator;
  /** The unit the row, its header or the sheet states; empty when none does. */
  readonly stated: string;
}

/** The name a row has in its label columns, joined with the name it stands under where only both say it. */
export function listRow(
  block: Block,
  columns: ListColumns,
  row: number,
  vocabulary: Vocabulary,
): ListRow | Unrecognised | null {
  const { grid } = block;
  const at = columns.labels.find(({ column }) => ownText(block, row, column) !== "");
  if (!at) return null;
  const labelText = ownText(block, row, at.column);
  let label = rowLabel(labelText, vocabulary);
  for (const parent of columns.labels) {
    if (label.id || parent === at) continue;
    const joined = rowLabel(grid.text(row, parent.column) + labelText, vocabulary);
    if (joined.id) label = { ...joined, sureness: joined.sureness * 0.95 };
  }
  const indicator = label.id ? vocabulary.indicators.get(label.id) : undefined;
  const unitText = columns.unit ? grid.text(row, columns.unit.column) : "";
  const stated = label.unit || (unitMeaning(unitText) ? closedText(unitText) : "");
  const cell = grid.ref(row, at.column);
  if (!indicator)
    return {
      cell,
      label: labelText,
      why: label.offer ? "closeLabel" : "unknownLabel",
      ...(label.offer && { offer: label.offer }),
    };
  if (label.sureness < 0.9 && unitsClash(stated, indicator.unit))
    return { cell, label: labelText, why: "closeLabel", offer: indicator.id };
  return { row, labelColumn: at.column, labelText, label, indicator, stated };
}

/** Text of a cell, or of a merge that begins on its row. */
function ownText({ grid }: Block, row: number, column: number): string {
  const merge = grid.mergeAt(row, column);
  return merge && merge.top !== row ? "" : grid.text(row, column);
}

/** Where a row's unit comes from, in order: the row itself, the column's header, the sheet's 单位：line. */
export function unitHints({ stated, indicator }: ListRow, headerUnit: string, block: Block): UnitHints {
  const line = block.surroundings.unit;
  const general = headerUnit || (unitsClash(line, indicator.unit) ? "" : line);
  return { stated: stated || general, catalogue: indicator.unit };
}

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
  const own = row.label.words ? spanIn(row.label.words, columns.context) : null;
  const period = own && column.header.words === null ? periodOf(own) : column.period;
  return {
    indicator: row.indicator.id,
    period,
    entity: columns.entity ? entityNamed(block.grid.text(row.row, columns.entity.column)) : "",
    role: isPercentChange ? "changePercent" : column.role,
    measure,
    label: block.grid.ref(row.row, row.labelColumn),
    labelText: row.labelText,
    layout,
    matchedBy: row.label.matchedBy,
    sureness: row.label.sureness * (clashes ? 0.6 : 1) * (period ? 1 : 0.7),
  };
}
