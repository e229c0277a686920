import type { Measure } from "../../model/measure";
import type { Table } from "../../model/table";
import { measureOf } from "../measure/measure-of";
import type { Block } from "../table/block";
import { columnOf } from "./column-of";
import { columnSums } from "./column-sums";
import { entityRows } from "./entity-rows";
import { columnHints, type IndicatorColumn } from "./indicator-columns";

/** The rows of indicators by town or school as a table, where a total row claims to add them up. */
export function totalledTable(block: Block, columns: readonly IndicatorColumn[]): readonly Table[] {
  const { grid, surroundings } = block;
  const { nameColumn, rows } = entityRows(block);
  const entities = rows.filter(({ kind }) => kind === "entity");
  if (entities.length < 2 || !rows.some(({ kind }) => kind === "total" || kind === "subtotal")) return [];
  const sheetRows = entities.map(({ row }) => row);
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
        additive: indicator.kind !== "share",
      };
      return columnOf(head, entities.length, measureAt);
    });
  const sums = columnSums(block, rows, laidOut);
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
      columns: laidOut,
      sums,
      repeatsReadings: true,
    },
  ];
}
