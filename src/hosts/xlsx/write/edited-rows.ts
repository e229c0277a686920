import { a1, parseA1 } from "../../../core/model/address";
import { attributesOf, escapeCellText, splice, tags, unescapeXml, type Edit } from "../package/scan";
import { movedFormula } from "../read/shared-formula";
import type { CellEdit } from "./cell-edit";

/** An element of a sheet's data where it stands in the text. */
interface Placed {
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
}

interface PlacedRow extends Placed {
  readonly row: number;
  readonly cells: (Placed & { readonly column: number })[];
}

/** The rows of a sheet with edits made to their cells; rows and cells that are missing are put in, in order. */
export function editedRows(
  data: string,
  prefix: string,
  edits: readonly CellEdit[],
  styleWith: (style: number, format: string) => number,
): string {
  const rows = rowsIn(data);
  const changes: Edit[] = [...unsharedFormulas(data, rows, edits)];
  const byRow = new Map<number, CellEdit[]>();
  for (const edit of edits) byRow.set(edit.row, [...(byRow.get(edit.row) ?? []), edit]);
  for (const [number, wanted] of [...byRow].sort(([one], [other]) => one - other)) {
    const sorted = [...wanted].sort((one, other) => one.column - other.column);
    const row = rows.find((each) => each.row === number);
    if (row) {
      changes.push(...rowChanges(data, prefix, row, sorted, styleWith));
      continue;
    }
    const cells = sorted.map((edit) => cellXml(prefix, edit, "", styleWith)).join("");
    const at = rows.find((each) => each.row > number)?.start ?? data.length;
    if (cells) changes.push({ start: at, end: at, text: `<${prefix}row r="${number + 1}">${cells}</${prefix}row>` });
  }
  return splice(data, changes);
}

function rowChanges(
  data: string,
  prefix: string,
  row: PlacedRow,
  edits: readonly CellEdit[],
  styleWith: (style: number, format: string) => number,
): readonly Edit[] {
  const changes = edits.map((edit): Edit => {
    const cell = row.cells.find(({ column }) => column === edit.column);
    const tag = cell ? data.slice(cell.start, cell.openEnd) : "";
    const at = cell ?? row.cells.find(({ column }) => column > edit.column) ?? null;
    const start = at?.start ?? (row.end === row.openEnd ? row.end : data.lastIndexOf("</", row.end));
    return { start, end: cell?.end ?? start, text: cellXml(prefix, edit, tag, styleWith) };
  });
  if (row.end !== row.openEnd) return changes;
  const open = data.slice(row.start, row.openEnd).replace(/\s*\/>$/, ">");
  const cells = changes.map(({ text }) => text).join("");
  return [{ start: row.start, end: row.end, text: `${open}${cells}</${prefix}row>` }];
}

/** A cell that holds what was typed; `before` is the start tag of the cell that stood there. */
function cellXml(
  prefix: string,
  edit: CellEdit,
  before: string,
  styleWith: (style: number, format: string) => number,
): string {
  const { value, formula, format } = edit;
  const old = before ? attributesOf(before) : {};
  const style = format === undefined ? old["s"] : String(styleWith(Number(old["s"] ?? 0), format));
  const start = `<${prefix}c r="${a1(edit.row, edit.column)}"${style === undefined ? "" : ` s="${style}"`}`;
  if (value === null && formula === undefined) return style === undefined ? "" : `${start}/>`;
  const asked = formula === undefined ? "" : `<${prefix}f>${escapeCellText(formula)}</${prefix}f>`;
  const held = (text: string | number): string => `${asked}<${prefix}v>${text}</${prefix}v></${prefix}c>`;
  if (typeof value === "number") return `${start}>${held(value)}`;
  if (typeof value === "boolean") return `${start} t="b">${held(value ? 1 : 0)}`;
  if (edit.isError) return `${start} t="e">${held(escapeCellText(value ?? ""))}`;
  if (asked) return `${start} t="str">${held(escapeCellText(value ?? ""))}`;
  const text = `<${prefix}is><${prefix}t xml:space="preserve">${escapeCellText(value ?? "")}</${prefix}t></${prefix}is>`;
  return `${start} t="inlineStr">${text}</${prefix}c>`;
}

/** Where the first of cells that share a formula is overwritten, the others get the formula in words of their own. */
function unsharedFormulas(data: string, rows: readonly PlacedRow[], edits: readonly CellEdit[]): readonly Edit[] {
  const gone = new Set(edits.map(({ row, column }) => a1(row, column)));
  const shared = rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell) => {
      const formula = /<((?:\w+:)?f)(\s[^>]*?)(?:\/>|>([^<]*)<\/(?:\w+:)?f>)/.exec(data.slice(cell.start, cell.end));
      const [all = "", name = "", attributes = "", text = ""] = formula ?? [];
      const { t, si } = attributesOf(`<x ${attributes}>`);
      if (!formula || t !== "shared" || si === undefined) return [];
      const start = cell.start + formula.index;
      return [{ row, column: cell.column, si, name, text: unescapeXml(text), start, end: start + all.length }];
    }),
  );
  const masters = shared.filter(({ text, row, column }) => text !== "" && gone.has(a1(row, column)));
  return masters.flatMap((master) =>
    shared
      .filter(({ si, row, column }) => si === master.si && !gone.has(a1(row, column)))
      .map(({ start, end, name, row, column }) => {
        const moved = movedFormula(master.text, row - master.row, column - master.column);
        return { start, end, text: `<${name}>${escapeCellText(moved)}</${name}>` };
      }),
  );
}

/** Rows and cells by their places; those that do not say where they are follow the one before. */
function rowsIn(data: string): readonly PlacedRow[] {
  const rows: PlacedRow[] = [];
  const root = "<x>";
  let cell: { readonly start: number; readonly openEnd: number; readonly column: number } | null = null;
  let open: { readonly start: number; readonly openEnd: number; readonly row: number } | null = null;
  let cells: PlacedRow["cells"] = [];
  for (const tag of tags(`${root}${data}</x>`)) {
    if (tag.kind === "broken") throw new Error("The rows were read before and cannot be broken.");
    const start = tag.start - root.length;
    const end = tag.end - root.length;
    if (tag.depth === 1 && tag.local === "row") {
      if (tag.kind === "open") {
        const { r } = attributesOf(data.slice(start, end));
        open = { start, openEnd: end, row: r === undefined ? (rows.at(-1)?.row ?? -1) + 1 : Number(r) - 1 };
        cells = [];
      }
      if (open && (tag.kind === "close" || tag.selfClosing)) rows.push({ ...open, end, cells });
    }
    if (tag.depth === 2 && tag.local === "c") {
      if (tag.kind === "open") {
        const place = parseA1(attributesOf(data.slice(start, end))["r"] ?? "");
        cell = { start, openEnd: end, column: place?.column ?? (cells.at(-1)?.column ?? -1) + 1 };
      }
      if (cell && (tag.kind === "close" || tag.selfClosing)) cells.push({ ...cell, end });
    }
  }
  return rows;
}
