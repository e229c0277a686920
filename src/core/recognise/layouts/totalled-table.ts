import type { Measure } from "../../model/measure";
import type { Table, TableColumn } from "../../model/table";
import { measureOf } from "../measure/measure-of";
import type { Block } from "../table/block";
import { isFigureCell } from "../table/is-figure";
import { columnOf } from "./column-of";
import { columnSums } from "./column-sums";
import { isAdditive } from "./entity-columns";
import { entityRows } from "./entity-rows";
import { showsPercents } from "./shows-percents";
import { columnHints, type IndicatorColumn } from "./indicator-columns";

/** The rows of indicators by town or school as a table, where a total row claims to add them up. */
export function totalledTable(block: Block, columns: readonly IndicatorColumn[]): readonly Table[] {
  const { grid, surroundings } = block;
  const { nameColumn, rows } = entityRows(block);
  const entities = rows.filter(({ kind }) => kind === "entity");
  if (entities.length < 2 || !rows.some(({ kind }) => kind === "total" || kind === "subtotal")) return [];
  const sheetRows = entities.map(({ row }) => row);
  const all = figureColumns(block, columns, sheetRows);
  const sums = columnSums(block, rows, all);
  if (sums.length === 0) return [];
  return [
    {
      sheet: grid.sheet,
      title: surroundings.titles.at(-1) ?? "",
      stage: "",
      period: "",
      entities: entities.map(({ name }) => name),
      entityCells: sheetRows.map((row) => grid.ref(row, nameColumn)),
      sheetRows,
      columns: all,
      sums,
      repeatsReadings: true,
    },
  ];
}

/** All columns of figures, those of indicators and those that nobody knows. */
export function figureColumns(
  block: Block,
  columns: readonly IndicatorColumn[],
  sheetRows: readonly number[],
): readonly TableColumn[] {
  const { grid } = block;
  const laidOut = columns
    .filter(({ role }) => role === "value")
    .map((column) => {
      const { header, indicator } = column;
      const measureAt = (index: number): Measure => {
        const row = sheetRows[index] ?? 0;
        return measureOf(grid.cell(row, header.column), grid.ref(row, header.column), columnHints(block, column));
      };
      const head = {
        column: header.column,
        path: header.path,
        quantity: "",
        unit: indicator.unit,
        stated: columnHints(block, column).stated,
        additive: indicator.kind !== "share",
      };
      return columnOf(head, sheetRows.length, measureAt);
    });
  return [...laidOut, ...unknownColumns(block, columns, sheetRows)].sort((a, b) => a.column - b.column);
}

/** The columns of figures beside them that no indicator is called like: the total row adds these up as well. */
function unknownColumns(
  block: Block,
  known: readonly IndicatorColumn[],
  sheetRows: readonly number[],
): readonly TableColumn[] {
  const { grid, surroundings } = block;
  const isKnown = new Set(known.map(({ header }) => header.column));
  return block.columns
    .filter(
      ({ column, role, path }) => !isKnown.has(column) && path.length > 0 && (role === "none" || role === "value"),
    )
    .filter(
      ({ column }) => sheetRows.filter((row) => isFigureCell(grid.cell(row, column))).length * 2 > sheetRows.length,
    )
    .map((header) => {
      const unit = header.unit || surroundings.unit;
      const measureAt = (index: number): Measure => {
        const row = sheetRows[index] ?? 0;
        const at = grid.ref(row, header.column);
        return measureOf(grid.cell(row, header.column), at, { stated: unit, catalogue: "" });
      };
      const additive = isAdditive(header) && !showsPercents(grid, header.column, sheetRows);
      const head = { column: header.column, path: header.path, quantity: "", unit, additive };
      return columnOf(head, sheetRows.length, measureAt);
    });
}
