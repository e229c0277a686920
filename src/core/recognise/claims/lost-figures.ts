import type { Cell } from "../../model/cell";
import type { Table } from "../../model/table";
import type { EntityRow } from "../layouts/entity-rows";
import type { Found } from "../layouts/layout";
import type { Block } from "../table/block";
import { isFigureCell } from "../table/is-figure";
import { figureLane } from "./figure-lane";

/**
 * Error values among figures that no reading and no table with rules of its own holds, a table a column: in a list, rows
 * that are no indicator; in a table of unknown words, any row.
 */
export function lostFigures(
  block: Block,
  rows: readonly EntityRow[],
  { readings, tables }: Pick<Found, "readings" | "tables">,
  holder: Table,
): readonly Table[] {
  const { grid } = block;
  const own = rows.filter(({ kind }) => kind === "entity");
  const { repeatsReadings: _, ...table } = holder;
  return block.columns.flatMap((header): readonly Table[] => {
    const { column, path } = header;
    const lost = own.filter(({ row }) => grid.cell(row, column)?.kind === "error");
    if (lost.length === 0 || path.length === 0) return [];
    if (own.filter(({ row }) => isFigureCell(grid.cell(row, column))).length * 2 <= own.length) return [];
    const told = new Set([
      ...readings.filter(({ measure: { at } }) => at.column === column).map(({ measure: { at } }) => at.row),
      ...tables
        .filter(isJudged)
        .flatMap(({ columns, sheetRows }) => (columns.some((other) => other.column === column) ? sheetRows : [])),
    ]);
    const unsaid = lost.filter(({ row }) => !told.has(row));
    if (unsaid.length === 0) return [];
    // A number beside them shows that figures stand there, and is asked nothing itself.
    const number = own.find(({ row }) => isCount(grid.cell(row, column)));
    if (!number) return [];
    const sheetRows = [number, ...unsaid].map(({ row }) => row);
    return [
      {
        ...table,
        entities: [
          "",
          ...unsaid.map(({ name }, i) => (unsaid.findIndex((one) => one.name === name) === i ? name : "")),
        ],
        entityCells: sheetRows.map((row) => grid.ref(row, block.left)),
        sheetRows,
        columns: [figureLane(block, header, sheetRows)],
        sums: [],
      },
    ];
  });
}

const isCount = (cell: Cell | undefined): boolean => cell?.kind === "number" && cell.value > 1;

const isJudged = ({ repeatsReadings, isPlain }: Table): boolean => repeatsReadings !== true && isPlain !== true;
