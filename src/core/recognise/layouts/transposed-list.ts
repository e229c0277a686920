import type { Reading, StatedTarget } from "../../model/reading";
import { measureOf } from "../measure/measure-of";
import { closedText } from "../measure/plain-text";
import { unitsClash } from "../measure/unit";
import { spanIn } from "../period/context-period";
import { periodWords } from "../period/period-words";
import { periodOf } from "../period/span";
import type { Block } from "../table/block";
import type { HeaderRole } from "../table/header-role";
import { isNote } from "../table/surroundings";
import { entityNamed } from "./entity-named";
import { columnHints, indicatorColumns, type IndicatorColumn } from "./indicator-columns";
import { NOTHING, type Layout } from "./layout";
import { statedTarget } from "./stated-target";
import { totalledTable } from "./totalled-table";

const NAME = "transposed-list";
/** Roles that only the columns of a list have. */
const LIST_ROLES: readonly HeaderRole[] = ["label", "period", "target", "unit"];

/** Indicators across the header, one row a period or a school, or a single row of figures. */
export const transposedList: Layout = {
  name: NAME,
  fits: (block, vocabulary) => {
    const found = indicatorColumns(block, vocabulary).map(({ header }) => header);
    const held = block.columns.filter((column) => !found.includes(column) && LIST_ROLES.includes(column.role));
    return found.length > 0 && (found.length > 1 || held.length === 0);
  },
  read: (block, vocabulary) => {
    const columns = indicatorColumns(block, vocabulary);
    const readings: Reading[] = [];
    const targets: StatedTarget[] = [];
    for (let row = block.top; row < block.bottom; row += 1) {
      const name = rowName(block, row, columns);
      if (isNote(name)) continue;
      const found = columns.filter(({ header }) => block.grid.figure(row, header.column));
      if (found.length === 0) continue;
      readings.push(...columns.flatMap((column) => reading(block, column, row, name)));
      targets.push(...found.flatMap((column) => target(block, column, row)));
    }
    return { ...NOTHING, readings, targets, tables: totalledTable(block, columns) };
  },
};

/** Text in the columns before the figures: a period, a school or the district. */
function rowName({ grid, left }: Block, row: number, columns: readonly IndicatorColumn[]): string {
  const first = Math.min(...columns.map(({ header }) => header.column));
  for (let column = first - 1; column >= left; column -= 1) {
    const cell = grid.cell(row, column);
    const text =
      cell?.kind === "number"
        ? cell.value > 1990 && cell.value < 2100
          ? String(cell.value)
          : ""
        : grid.text(row, column);
    if (text !== "") return text;
  }
  return "";
}

function reading(block: Block, column: IndicatorColumn, row: number, name: string): readonly Reading[] {
  const { grid, surroundings } = block;
  const { header, indicator, label, role } = column;
  if (role === "target") return [];
  const cell = (role === "value" ? grid.figure : grid.cell)(row, header.column);
  if (!cell && role !== "value") return [];
  const isShare = role === "completion" || role === "changePercent";
  const hints = isShare ? { stated: "%", catalogue: "%" } : columnHints(block, column);
  const measure = measureOf(cell, grid.ref(row, header.column), hints);
  const spoken = periodWords(name);
  const isPeriod = spoken !== null && spoken.matched.length * 2 > closedText(name).length;
  const span = spanIn(column.words ?? (isPeriod ? spoken : null), surroundings.context);
  return [
    {
      indicator: indicator.id,
      period: span ? periodOf(span) : "",
      entity: isPeriod ? "" : entityNamed(name),
      role,
      measure,
      label: grid.ref(block.headerBottom, header.column),
      labelText: header.path.join(""),
      layout: NAME,
      matchedBy: label.matchedBy,
      sureness: label.sureness * 0.95 * (unitsClash(measure.unit, indicator.unit) && !isShare ? 0.6 : 1),
    },
  ];
}

function target(
  block: Block,
  { header, indicator, role, words }: IndicatorColumn,
  row: number,
): readonly StatedTarget[] {
  if (role !== "target") return [];
  const { grid, surroundings } = block;
  const found = statedTarget(
    grid.cell(row, header.column),
    grid.ref(row, header.column),
    { stated: header.unit, catalogue: indicator.unit },
    indicator,
  );
  const year = words?.year ?? surroundings.context.year;
  return found
    ? [{ indicator: indicator.id, period: year === null ? "" : String(year), ...found, by: "", office: "" }]
    : [];
}
