import type { OwnSheet, PlannedCell } from "../../../core/model/plan";
import { a1 } from "../../../core/model/address";
import { escapeCellText } from "../package/scan";
import type { CellFormat } from "./cell-formats";

/** Excel refuses longer texts in a cell. */
const LONGEST_TEXT = 32_767;

/** More than this Excel does not show, and a double does not hold. */
const MOST_DECIMALS = 15;

/** What a cell of ours needs of the style sheet. Text that looks like a formula is quoted, so that it stays text. */
export function formatOf({ value, style, decimals }: PlannedCell, isBoxed: boolean): CellFormat {
  const isNumber = typeof value === "number";
  return {
    style,
    decimals: isNumber && decimals !== undefined ? Math.min(Math.max(0, Math.trunc(decimals)), MOST_DECIMALS) : null,
    isQuoted: typeof value === "string" && /^[=+\-@]/.test(value),
    isBoxed,
  };
}

/** All formats a sheet needs; some of them more than once. */
export const formatsOf = (sheet: OwnSheet): CellFormat[] =>
  sheet.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (cell ? [formatOf(cell, isInTable(sheet, row, column))] : [])),
  );

/** Whether a cell stands in a table, where every cell has its frame. */
export const isInTable = ({ tables }: OwnSheet, row: number, column: number): boolean =>
  tables.some(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);

/** One cell with its text inline, so that the user's shared strings stay as they are. */
export function cellXml(cell: PlannedCell, row: number, column: number, format: number): string {
  const start = `<c r="${a1(row, column)}" s="${format}"`;
  const { value } = cell;
  if (typeof value === "number") return Number.isFinite(value) ? `${start}><v>${value}</v></c>` : `${start}/>`;
  if (value === null || value === "") return `${start}/>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(shortened(value))}</t></is></c>`;
}

const shortened = (text: string): string =>
  text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, "")}…`;
