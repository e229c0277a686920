import type { Area, Cell } from "../src/core/model/cell";
import type { Row, Sheet, Workbook } from "../src/core/model/workbook";

/** What may stand for a cell: `null` is blank, a bare string is text, anything finer is a `Cell`. */
export type Written = Cell | string | number | boolean | null | undefined;

/** A sheet as rows of cells, or as a drawing of them (see `drawn`), with what else a test needs to say about it. */
export interface WrittenSheet extends Partial<Omit<Sheet, "rows" | "name" | "merges">> {
  readonly rows: string | readonly (readonly Written[])[];
  readonly merges?: readonly Area[];
}

/** A number shown through a format code: `shown(0.946, "0.0%")`. */
export const shown = (value: number, format: string): Cell => ({ kind: "number", value, format });

/** A number calculated by a formula, which is written without its `=`. */
export const calculated = (formula: string, value: number, format = "General"): Cell => ({
  kind: "number",
  value,
  format,
  formula,
});

/** A date by its serial number in the 1900 system. */
export const dated = (serial: number, format = "yyyy-mm-dd"): Cell => ({ kind: "date", serial, format });

/** A workbook of one or more sheets; a string or array of rows alone is a sheet without anything special. */
export function workbookOf(
  sheets: Readonly<Record<string, WrittenSheet | WrittenSheet["rows"]>>,
  name = "工作簿.xlsx",
): Workbook {
  return { name, sheets: Object.entries(sheets).map(([sheet, written]) => sheetOf(sheet, written)), state: null };
}

/** A single sheet of `workbookOf`. */
export function sheetOf(name: string, written: WrittenSheet | WrittenSheet["rows"]): Sheet {
  const {
    rows,
    merges = [],
    ...rest
  }: WrittenSheet = typeof written === "string" || Array.isArray(written) ? { rows: written } : hasRows(written);
  const sheet = typeof rows === "string" ? drawn(rows) : { rows: rows.map(rowOf), merges: [] };
  return {
    name,
    visibility: "visible",
    isProtected: false,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ...rest,
    rows: sheet.rows,
    merges: [...sheet.merges, ...merges],
  };
}

function hasRows(written: WrittenSheet | WrittenSheet["rows"]): WrittenSheet {
  if (typeof written === "object" && "rows" in written) return written;
  throw new Error("A written sheet has rows.");
}

/**
 * Cells of a drawing: one line a row, cells parted by `|`. An empty cell is blank, digits are a number, `"488"` is text,
 * `#REF!` an error, `0.946 {0.0%}` a number with a format, `<` continues the merge on its left, `^` the one above.
 * `|` cannot stand inside a cell; blank first and last lines are dropped.
 */
export function drawn(drawing: string): { rows: Row[]; merges: Area[] } {
  const lines = drawing.replace(/^[^\S\n]*\n/, "").replace(/\n[^\S\n]*$/, "");
  const marks = lines.split("\n").map((line) => line.split("|").map((text) => text.trim()));
  const merges: Area[] = [];
  marks.forEach((row, top) => {
    row.forEach((text, left) => {
      if (text === "<" || text === "^") return;
      let right = left;
      while (row[right + 1] === "<") right += 1;
      let bottom = top;
      while (marks[bottom + 1]?.[left] === "^") bottom += 1;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    });
  });
  return { rows: marks.map((row) => row.map((text) => drawnCell(text))), merges };
}

function drawnCell(text: string): Cell | undefined {
  if (text === "" || text === "<" || text === "^") return undefined;
  const formatted = /^(-?[\d.]+)\s*\{(.+)\}$/.exec(text);
  if (formatted) return shown(Number(formatted[1]), formatted[2] ?? "General");
  const quoted = /^"(.*)"$/.exec(text);
  return cellOf(quoted ? (quoted[1] ?? "") : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);
}

const rowOf = (row: readonly Written[]): Row => row.map(cellOf);

function cellOf(written: Written): Cell | undefined {
  if (written === null || written === undefined) return undefined;
  if (typeof written === "object") return written;
  if (typeof written === "number") return { kind: "number", value: written, format: "General" };
  if (typeof written === "boolean") return { kind: "boolean", value: written };
  if (/^#(REF|VALUE|N\/A|DIV\/0|NAME|NUM|NULL)[!?]?$/.test(written))
    return { kind: "error", value: `#${written.slice(1)}` };
  return { kind: "text", value: written };
}
