import { parseA1 } from "../../model/address";
import type { TableColumn, TableSum } from "../../model/table";
import type { Block } from "../table/block";

const LOOKED_AT = 30;

/** Sums along a row that the table's own formulas show (`=D5+E5`, `=SUM(D5:F5)`) in most of the rows that have one. */
export function formulaSums(
  block: Block,
  columns: readonly TableColumn[],
  sheetRows: readonly number[],
): readonly TableSum[] {
  const places = new Map(columns.map(({ column }, index) => [column, index]));
  return columns.flatMap(({ column }, total): readonly TableSum[] => {
    const seen = new Map<string, number>();
    let formulas = 0;
    for (const row of sheetRows.slice(0, LOOKED_AT)) {
      const formula = block.grid.cell(row, column)?.formula;
      if (!formula) continue;
      formulas += 1;
      const parts = addedColumns(formula, row)?.map((part) => places.get(part) ?? -1);
      if (parts && parts.length > 1 && !parts.includes(-1) && !parts.includes(total)) {
        const key = parts.join();
        seen.set(key, (seen.get(key) ?? 0) + 1);
      }
    }
    const [most] = [...seen].sort((a, b) => b[1] - a[1]);
    return most && most[1] * 2 > formulas ? [{ along: "row", total, parts: most[0].split(",").map(Number) }] : [];
  });
}

/** The columns that a formula adds up on its own row, or null when it does anything else. */
function addedColumns(formula: string, row: number): readonly number[] | null {
  const inside = /^SUM\(([^()]*)\)$/i.exec(formula.replace(/[\s$]/g, ""))?.[1];
  const terms = inside === undefined ? formula.replace(/[\s$]/g, "").split("+") : inside.split(",");
  const columns: number[] = [];
  for (const term of terms) {
    const [first = "", last = first] = term.split(":");
    const [from, to] = [parseA1(first), parseA1(last)];
    if (!from || !to || from.row !== row || to.row !== row) return null;
    for (let column = from.column; column <= to.column; column += 1) columns.push(column);
  }
  return columns;
}
