import { closedText, joinedWords } from "../measure/plain-text";
import type { Block, HeaderColumn } from "../table/block";
import { totalName } from "../names/total-name";
import { isOnlyMark } from "../../model/only-mark";
import { ANY_TOTAL, GRAND_TOTAL, isBeside } from "../table/row-words";
import { isNote } from "../table/surroundings";
import { innerNameColumn, labelAt, nameColumnOf } from "./name-column";
import { toldApart } from "./told-apart";

/** A row of a table with one row a school: the school itself, a total, or a heading over a group. */
export interface EntityRow {
  readonly kind: "entity" | "subtotal" | "total" | "group";
  readonly row: number;
  readonly name: string;
  /** What it is of the place merged over it: 小学 of 曹庵镇; of 全县, a subtotal, it is 小学 of all places. */
  readonly part?: string;
}

/** The rows of a table and the column that names them. */
export interface EntityRows {
  readonly nameColumn: number;
  readonly rows: readonly EntityRow[];
}

/** Tells schools, totals and group headings apart by what their label cells say. */
export function entityRows(block: Block): EntityRows {
  const { grid, columns, top, bottom } = block;
  const outer = nameColumnOf(block);
  const inner = innerNameColumn(block, outer);
  const nameColumn = inner ?? outer;
  const ids = columns.filter(
    ({ column, role }) =>
      column === outer || column === inner || role === "serial" || role === "label" || role === "entity",
  );
  const found: EntityRow[] = [];
  for (let row = top; row < bottom; row += 1) {
    const one = rowAt(block, row, ids);
    if (one) found.push(one);
  }
  const rows = toldApart(block, found, nameColumn);
  const grandTotals = rows.filter(({ kind, name }) => kind === "total" && !/^总计$/.test(name));
  if (grandTotals.length < 2) return { nameColumn, rows };
  return {
    nameColumn,
    rows: rows.map((row) => (grandTotals.includes(row) ? { ...row, kind: "subtotal" as const } : row)),
  };

  function ownName(row: number): string {
    const within = inner === null ? "" : labelAt(block, row, inner);
    const group = grid.text(row, outer);
    return within === "" || within === group ? labelAt(block, row, outer) : group + within;
  }

  function rowAt(of: Block, row: number, idColumns: readonly HeaderColumn[]): EntityRow | null {
    const texts = idColumns.map(({ column }) => labelAt(of, row, column)).filter((text) => text !== "");
    const own = ownName(row);
    if (texts.length === 0 || texts.some(isNote) || texts.some(isBeside)) return null;
    const part = inner === null ? "" : closedText(labelAt(of, row, inner));
    if (part !== "" && isOfAll(of, row, outer)) {
      const isTotal = ANY_TOTAL.test(part) || GRAND_TOTAL.test(part);
      return isTotal ? { kind: "total", row, name: "总计" } : { kind: "subtotal", row, name: own, part };
    }
    const sums = texts
      .map((text) => closedText(totalName(text)).replace(/\([^()]*\)$/, ""))
      .find((text) => GRAND_TOTAL.test(text) || ANY_TOTAL.test(text));
    if (sums && !sums.startsWith("其中"))
      return { kind: GRAND_TOTAL.test(sums) ? "total" : "subtotal", row, name: sums };
    if (own !== "" && hasFigure(of, row, idColumns))
      return { kind: "entity", row, name: nameOf(own), ...(part !== "" && { part }) };
    const hasSerial = idColumns.some(
      ({ column, role }) => role === "serial" && grid.cell(row, column)?.kind === "number",
    );
    if (own !== "" && hasSerial) return { kind: "entity", row, name: nameOf(own) };
    return { kind: "group", row, name: texts[0] ?? "" };
  }
}

/** Whether 全县 or 合计 is merged over this row and others, each of which holds a part of it. */
function isOfAll({ grid }: Block, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  const isGroup = merge !== undefined && merge.bottom > merge.top && merge.right === column;
  return isGroup && GRAND_TOTAL.test(closedText(grid.text(row, column)));
}

/** A dash where a name is asked for is none, though its row counts. */
const nameOf = (text: string): string => (isOnlyMark(text) ? "" : joinedWords(text));

function hasFigure({ grid, left, right }: Block, row: number, ids: readonly HeaderColumn[]): boolean {
  for (let column = left; column <= right; column += 1) {
    const cell = grid.cell(row, column);
    if (!cell || ids.some((id) => id.column === column)) continue;
    if (cell.kind !== "text" || /\d|[*—-]/.test(cell.value)) return true;
  }
  return false;
}
