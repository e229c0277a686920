import type { TableColumn, TableSum } from "../../model/table";
import { closedText } from "../measure/plain-text";
import type { Block } from "../table/block";
import type { RowSum } from "./sum-trial";
import { relationsIn, type Relation } from "./stated-relations";
import type { SumRow } from "./sum-rows";

/** Rows above and below a table that may state how its rows and columns add up. */
const AROUND = 3;
const MOST_BELOW = 8;

/** The sums along a row that the form prints by the numbers of its columns: (1)=(2)+…+(8). */
export function relationSums(block: Block, columns: readonly TableColumn[]): readonly TableSum[] {
  const numbers = columnNumbers(block);
  const stated = statedRelations(block).filter(({ of, total }) => of !== "row" && !/^0\d/.test(total));
  if (numbers.size === 0 || stated.length === 0) return [];
  const places = new Map(columns.map(({ column }, index) => [column, index]));
  const place = (number: string): number => places.get(numbers.get(number) ?? -1) ?? -1;
  return stated.flatMap((relation): readonly TableSum[] => {
    const [total, parts] = [place(relation.total), relation.parts.map(place)];
    return total >= 0 && parts.every((part) => part >= 0 && part !== total) ? [{ along: "row", total, parts }] : [];
  });
}

/** The sums down the columns that the form prints by the numbers of its rows: 01=02+…+07. */
export function relationRows(block: Block, rows: readonly SumRow[]): readonly RowSum[] {
  const numbered = statedRelations(block).filter(({ of }) => of !== "column");
  const serial = block.columns.find(
    ({ role, path }) => role === "serial" || /编号|代码|行次/.test(closedText(path.join(""))),
  );
  if (numbered.length === 0 || !serial) return [];
  const hasColumnNumbers = columnNumbers(block).size > 0;
  const byNumber = new Map(rows.map((row) => [markAt(block, row.row, serial.column), row]));
  return numbered.flatMap(({ total, parts, of }): readonly RowSum[] => {
    // A number that both rows and columns may bear is of a column, unless it is written as those of rows are.
    if (of === "" && hasColumnNumbers && !/^0\d/.test(total)) return [];
    const [head, ...found] = [total, ...parts].map(
      (number) => byNumber.get(number) ?? byNumber.get(String(Number(number))),
    );
    if (!head || found.some((row) => !row)) return [];
    const added = found.flatMap((row) => row ?? []);
    return [
      {
        row: head.row,
        name: head.kind === "entity" ? head.name : "",
        rows: added.flatMap(({ entity }) => (entity >= 0 ? [entity] : [])),
        otherRows: added.flatMap(({ entity, row }) => (entity < 0 ? [row] : [])),
        ...(head.kind === "entity" && { by: "rows" as const }),
      },
    ];
  });
}

/** What the texts in and around a table state: its header, the names of its rows where they stand, its notes. */
function statedRelations(block: Block): readonly Relation[] {
  const { grid, headerTop, top, bottom, left, right, columns } = block;
  const found: Relation[] = [];
  const everywhere = columns.map(({ column }) => column);
  const names = columns.filter(({ role }) => role === "serial" || role === "label" || role === "entity");
  const beside = [...new Set([left, Math.min(left + 1, right), ...names.map(({ column }) => column)])];
  const look = (row: number): void => {
    for (const column of row >= top && row < bottom ? beside : everywhere) {
      const cell = grid.cell(row, column);
      if (cell?.kind === "text" && /[=＝]/.test(cell.value)) found.push(...relationsIn(cell.value));
    }
  };
  for (let row = Math.max(0, headerTop - AROUND); row < Math.min(grid.height, bottom + MOST_BELOW); row += 1) look(row);
  const seen = new Set<string>();
  return found.filter(({ total, of }) => seen.size < seen.add(`${of}${total}`).size);
}

/** The columns by the numbers that the form gives them, below its header or in its last row. */
function columnNumbers({ grid, headerBottom, top, left, right }: Block): ReadonlyMap<string, number> {
  for (let row = top - 1; row >= headerBottom; row -= 1) {
    const numbers = new Map<string, number>();
    for (let column = left; column <= right; column += 1) {
      const cell = grid.cell(row, column);
      const text = cell?.kind === "number" ? String(cell.value) : closedText(grid.text(row, column));
      const number = /^[([]?([A-Z]?\d{1,3})[)\]]?(?:=.*)?$/.exec(text)?.[1];
      if (number !== undefined) numbers.set(number, column);
    }
    if (numbers.size > 1) return numbers;
  }
  return new Map();
}

function markAt({ grid }: Block, row: number, column: number): string {
  const cell = grid.cell(row, column);
  return cell?.kind === "number" ? String(cell.value) : closedText(grid.text(row, column)).replace(/=.*$/, "");
}
