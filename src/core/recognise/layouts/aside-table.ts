import type { Table, TableColumn, TableSum } from "../../model/table";
import type { Block } from "../table/block";
import { isQuotientName } from "../../model/quotient-name";
import { entityColumns } from "./entity-columns";
import type { EntityRow } from "./entity-rows";
import type { Vocabulary } from "./layout";

/**
 * The rows beside those of places (上年同期, 增减) as a table of their own, of which only the sums along its rows are
 * held against one another: what holds for a school or town does not hold for them. Averages and rates add nothing up.
 */
export function asideTable(
  block: Block,
  whole: Table,
  aside: readonly EntityRow[],
  nameColumn: number,
  vocabulary: Vocabulary,
): readonly Table[] {
  const rows = aside.filter(({ name }) => !isQuotientName(name));
  const sheetRows = rows.map(({ row }) => row);
  const columns = entityColumns(block, sheetRows, vocabulary, nameColumn);
  const placeOf = (index: number): number => {
    const column = whole.columns[index]?.column;
    return columns.findIndex((other: TableColumn) => other.column === column);
  };
  const sums = whole.sums.flatMap((sum): readonly TableSum[] => {
    if (sum.along !== "row") return [];
    const [total = -1, ...parts] = [sum.total, ...sum.parts].map(placeOf);
    return total < 0 || parts.includes(-1) ? [] : [{ along: "row", total, parts }];
  });
  if (sums.length === 0) return [];
  return [
    {
      sheet: whole.sheet,
      title: whole.title,
      stage: "",
      period: "",
      entities: rows.map(({ name }) => name),
      entityCells: sheetRows.map((row) => block.grid.ref(row, nameColumn)),
      sheetRows,
      columns,
      sums,
      repeatsReadings: true,
    },
  ];
}
