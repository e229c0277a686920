import type { Table, TableColumn, TableSum } from "../../model/table";
import type { Measure } from "../../model/measure";
import { measureOf } from "../measure/measure-of";
import type { Block } from "../table/block";
import { columnOf } from "./column-of";
import type { ListColumns } from "./list-columns";
import { unitHints, type ListRow } from "./list-row";
import type { FigureColumn } from "./value-columns";

/**
 * Where a list has columns for months or quarters and one that they add up to, a table of those rows, so that the sum
 * can be checked. Only what accrues is added up: numbers at a date and rates are not.
 */
export function partSums(block: Block, columns: ListColumns, rows: readonly ListRow[]): readonly Table[] {
  const values = columns.figures.filter(({ role }) => role === "value");
  const filled = values.filter(({ column }) => rows.some(({ row }) => block.grid.cell(row, column)));
  const sums = values.flatMap((total, index): readonly TableSum[] => {
    const parts = partsWithin(total, values, filled);
    return parts.length > 1 ? [{ along: "row", total: index, parts }] : [];
  });
  const accruing = rows.filter(({ indicator }) => indicator.kind === "flow" || indicator.kind === "count");
  if (sums.length === 0 || accruing.length === 0) return [];
  const { grid } = block;
  return [
    {
      sheet: grid.sheet,
      title: block.surroundings.titles.at(-1) ?? "",
      stage: "",
      period: values[sums[0]?.along === "row" ? sums[0].total : 0]?.period ?? "",
      entities: accruing.map(({ labelText }) => labelText),
      entityCells: accruing.map(({ row, labelColumn }) => grid.ref(row, labelColumn)),
      sheetRows: accruing.map(({ row }) => row),
      columns: values.map((column) => sumColumn(block, column, accruing)),
      sums,
      repeatsReadings: true,
    },
  ];
}

/** Value columns that lie side by side within the total's months and fill them, none of them overlapping. */
function partsWithin(
  total: FigureColumn,
  values: readonly FigureColumn[],
  filled: readonly FigureColumn[],
): readonly number[] {
  const whole = total.span;
  if (whole?.kind !== "months" || !filled.includes(total)) return [];
  const parts = values.flatMap(({ span }, index) =>
    span?.kind === "months" &&
    values[index] !== total &&
    span.year === whole.year &&
    span.from >= whole.from &&
    span.to <= whole.to
      ? [{ index, span }]
      : [],
  );
  for (const length of [1, 3, 6]) {
    const same = parts.filter(({ span }) => span.to - span.from + 1 === length);
    if (same.length * length === whole.to - whole.from + 1) return same.map(({ index }) => index);
  }
  return [];
}

function sumColumn(block: Block, { column, header }: FigureColumn, rows: readonly ListRow[]): TableColumn {
  const measureAt = (index: number): Measure => {
    const row = rows[index];
    const at = block.grid.ref(row?.row ?? 0, column);
    return measureOf(
      row && block.grid.cell(row.row, column),
      at,
      row ? unitHints(row, header.unit, block) : { stated: "", catalogue: "" },
    );
  };
  return columnOf({ column, path: header.path, quantity: "", unit: "", additive: true }, rows.length, measureAt);
}
