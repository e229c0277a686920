import { describeFormat, shownText } from "../../../core/model/number-format";
import { cellCount, columnCount, rowCount } from "../document/area";
import { cellAt, ensureCell, type DocumentCell, type Hyperlink } from "../document/cell";
import { announce } from "../document/changes";
import { typeInto } from "../document/typing";
import { isRecord, text } from "../rich-api/arguments";
import { invalidArgument } from "../rich-api/host-error";
import type { Property } from "../rich-api/host-object";
import { guard, type RangeTarget } from "./targets";

/** Above this many cells Excel gives null instead of a grid, without an error. */
const MOST_CELLS = 5_000_000;

/** Excel.Range, what its cells hold: grids of rows of cells. */
export const rangeValues: Readonly<Record<string, Property<RangeTarget>>> = {
  Values: { read: grid((cell) => cell?.value ?? ""), write: typeAll },
  Formulas: {
    read: grid((cell) => (cell?.formula === undefined ? (cell?.value ?? "") : `=${cell.formula}`)),
    write: typeAll,
  },
  Text: { read: grid(shown) },
  ValueTypes: { read: grid(valueType) },
  NumberFormat: {
    read: grid((cell) => cell?.format ?? "General"),
    write: (target, value) => {
      guard(target);
      eachValue(target, value, (format, row, column) => {
        ensureCell(target.sheet, row, column).format = text(format);
      });
      announce(target.document, { kind: "looks", sheet: target.sheet, area: target.area });
    },
  },
  Hyperlink: {
    read: ({ sheet, area }) => cellAt(sheet, area.top, area.left)?.hyperlink ?? null,
    write: (target, value) => {
      guard(target);
      for (let row = target.area.top; row <= target.area.bottom; row++) {
        for (let column = target.area.left; column <= target.area.right; column++) {
          linkCell(ensureCell(target.sheet, row, column), value);
        }
      }
      announce(target.document, { kind: "values", sheet: target.sheet, area: target.area });
    },
  },
};

/** Gives a cell a link; the text shown becomes its value, as in Excel. */
export function linkCell(cell: DocumentCell, value: unknown): void {
  if (!isRecord(value)) throw invalidArgument();
  const link: Hyperlink = value;
  if (link.address === undefined && link.documentReference === undefined) throw invalidArgument();
  cell.hyperlink = { ...link };
  if (link.textToDisplay !== undefined) cell.value = link.textToDisplay;
  else cell.value ??= link.documentReference ?? link.address ?? "";
  // Excel also gives the cell its Hyperlink style.
  cell.look = { ...cell.look, font: { ...cell.look?.font, color: "#0563C1", underline: "Single" } };
}

function grid<V>(valueOf: (cell: DocumentCell | undefined) => V): (target: RangeTarget) => V[][] | null {
  return ({ sheet, area }) => {
    if (cellCount(area) > MOST_CELLS) return null;
    return Array.from({ length: rowCount(area) }, (_, row) =>
      Array.from({ length: columnCount(area) }, (__, column) =>
        valueOf(cellAt(sheet, area.top + row, area.left + column)),
      ),
    );
  };
}

function typeAll(target: RangeTarget, value: unknown): void {
  guard(target);
  eachValue(target, value, (typed, row, column) => {
    if (typeof typed !== "string" && typeof typed !== "number" && typeof typed !== "boolean") throw invalidArgument();
    if (typeof typed === "string" && typed.length > 32_768) throw invalidArgument();
    typeInto(target.sheet, row, column, typed);
  });
  announce(target.document, { kind: "values", sheet: target.sheet, area: target.area });
}

/** Visits the values of a grid, or a single one for all cells; null leaves a cell as it is. */
function eachValue(
  { area }: RangeTarget,
  value: unknown,
  visit: (value: unknown, row: number, column: number) => void,
): void {
  const rows: readonly unknown[] | null = Array.isArray(value) ? value : null;
  const single: unknown = rows ? undefined : value;
  const fits =
    rows?.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (single === undefined && !fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  for (let row = area.top; row <= area.bottom; row++) {
    const given = rows?.[row - area.top];
    for (let column = area.left; column <= area.right; column++) {
      const each: unknown = single !== undefined ? single : Array.isArray(given) ? given[column - area.left] : null;
      if (each !== null && each !== undefined) visit(each, row, column);
    }
  }
}

/** The text a cell shows in a column wide enough. */
export function shown(cell: DocumentCell | undefined): string {
  const value = cell?.value ?? "";
  const format = cell?.format ?? "General";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return describeFormat(format, value).isDate
    ? shownText({ kind: "date", serial: value, format })
    : shownText({ kind: "number", value, format });
}

function valueType(cell: DocumentCell | undefined): string {
  if (cell?.isError) return "Error";
  const value = cell?.value ?? null;
  if (value === null) return cell?.formula === undefined ? "Empty" : "String";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
