import { parseA1 } from "../../model/address";
import type { TableColumn } from "../../model/table";
import type { Block } from "../table/block";
import type { RowSum } from "./sum-trial";
import type { SumRow } from "./sum-rows";

/** Columns looked at in every row: a row that is a total is one in nearly all of them. */
const LOOKED_AT = 8;

/** Rows that a formula in one of their cells adds up from others (`=SUM(D12:D13)`); in its other columns someone may have typed. */
export function formulaRows(
  { grid }: Block,
  rows: readonly SumRow[],
  columns: readonly TableColumn[],
): readonly RowSum[] {
  const looked = columns.filter(({ additive }) => additive).slice(0, LOOKED_AT);
  const byRow = new Map(rows.map((row) => [row.row, row]));
  return rows.flatMap(({ kind, row, name }): readonly RowSum[] => {
    if (kind !== "entity") return [];
    for (const { column } of looked) {
      const formula = grid.cell(row, column)?.formula;
      const added = formula ? addedRows(formula, column) : null;
      if (!added || added.length < 2 || added.includes(row)) continue;
      const parts = added.map((one) => byRow.get(one));
      if (parts.some((part) => !part || part.kind === "group")) continue;
      const found = parts.flatMap((part) => part ?? []);
      return [
        {
          row,
          name,
          rows: found.flatMap(({ entity }) => (entity >= 0 ? [entity] : [])),
          otherRows: found.flatMap((part) => (part.entity < 0 ? [part.row] : [])),
          by: "rows",
        },
      ];
    }
    return [];
  });
}

/** The rows that a formula adds up in its own column, or null when it does anything else. */
function addedRows(formula: string, column: number): readonly number[] | null {
  const plain = formula.replace(/[\s$]/g, "");
  const inside = /^SUM\(([^()]*)\)$/i.exec(plain)?.[1];
  const terms = inside === undefined ? plain.split("+") : inside.split(",");
  const rows: number[] = [];
  for (const term of terms) {
    const [first = "", last = first] = term.split(":");
    const [from, to] = [parseA1(first), parseA1(last)];
    if (!from || !to || from.column !== column || to.column !== column) return null;
    for (let row = from.row; row <= to.row; row += 1) rows.push(row);
  }
  return rows;
}
