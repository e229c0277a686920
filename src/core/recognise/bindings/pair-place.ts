import type { Cell } from "../../model/cell";
import { parseFigure } from "../measure/figure";
import { closedText } from "../measure/plain-text";
import { unitMeaning } from "../measure/unit";
import { labelText } from "../names/label-text";
import { spanIn } from "../period/context-period";
import { periodWords } from "../period/period-words";
import { periodOf } from "../period/span";
import type { SheetView } from "../sheet-view";
import type { Grid } from "../table/grid";
import { headingBefore, isFigure } from "./headings";
import type { Place } from "./place";

/** How far before a value its label may stand, and how far above it a header. */
const BESIDE = 6;
const ABOVE = 60;

/** What tells a cell outside a table: the label in it, before it or right above it. */
export function pairPlace({ grid, around }: SheetView, row: number, column: number): Place | null {
  const found = within(grid, row, column) ?? before(grid, row, column) ?? above(grid, row, column);
  if (!found) return null;
  const { label, labelAt, side, headers, unit } = found;
  const span = spanIn(periodWords(label) ?? periodWords(headers.join("")), around.context);
  return {
    at: grid.ref(row, column),
    labelAt: grid.ref(labelAt.row, labelAt.column),
    label,
    side,
    groups: headingBefore(grid, labelAt.row, labelAt.column),
    headers,
    named: span ? periodOf(span) : "",
    ownUnit: labelText(label).unit || unit,
    lineUnit: around.unit,
    entity: "",
  };
}

interface Labelled extends Pick<Place, "label" | "side" | "headers"> {
  readonly labelAt: { readonly row: number; readonly column: number };
  readonly unit: string;
}

const isUnit = (cell: Cell | undefined): boolean => cell?.kind === "text" && unitMeaning(cell.value) !== null;

/** 课后服务参与率：95% in one cell. */
function within(grid: Grid, row: number, column: number): Labelled | null {
  const [, label = "", value = ""] = /^([^:]{2,40}):\s*(.+)$/.exec(grid.text(row, column)) ?? [];
  if (label === "" || parseFigure(value).state === "unreadable") return null;
  return { label, labelAt: { row, column }, side: "within", headers: [], unit: "" };
}

/** The label before a value. A second figure behind the label needs a header to say which of them is meant. */
function before(grid: Grid, row: number, column: number): Labelled | null {
  const own = grid.cell(row, column);
  if (own?.kind === "text" && !isFigure(own)) return null;
  let figures = 0;
  let blanks = 0;
  let unit = unitBehind(grid, row, column);
  for (let at = column - 1; at >= Math.max(0, column - BESIDE); at -= 1) {
    const merge = grid.mergeAt(row, at);
    const cell = grid.cell(merge?.top ?? row, merge?.left ?? at);
    if (isUnit(cell)) unit ||= grid.text(row, at);
    else if (!cell) blanks += 1;
    else if (isFigure(cell)) figures += 1;
    else {
      const labelAt = { row: merge?.top ?? row, column: merge?.left ?? at };
      const headers = headerOver(grid, row, column, labelAt.column);
      const isOnly = figures === 0 && !hasMore(grid, row, column) && (own !== undefined || blanks === 0);
      return headers.length > 0 || isOnly ? { label: grid.text(row, at), labelAt, side: "left", headers, unit } : null;
    }
  }
  return null;
}

const unitBehind = (grid: Grid, row: number, column: number): string => {
  const next = (grid.mergeAt(row, column)?.right ?? column) + 1;
  return isUnit(grid.cell(row, next)) ? closedText(grid.text(row, next)) : "";
};

function hasMore(grid: Grid, row: number, column: number): boolean {
  for (let at = (grid.mergeAt(row, column)?.right ?? column) + 1; at <= column + BESIDE; at += 1) {
    const cell = grid.cell(row, at);
    if (cell && !isUnit(cell)) return isFigure(cell);
  }
  return false;
}

/** The nearest text over a value that is no figure; a title over the label as well heads nothing. */
function headerOver(grid: Grid, row: number, column: number, labelColumn: number): readonly string[] {
  for (let at = row - 1; at >= Math.max(0, row - ABOVE); at -= 1) {
    const text = grid.text(at, column);
    if (text === "" || parseFigure(text).state !== "unreadable") continue;
    const merge = grid.mergeAt(at, column);
    return merge && merge.left <= labelColumn ? [] : [text];
  }
  return [];
}

/** The label right above a value that has none before it. */
function above(grid: Grid, row: number, column: number): Labelled | null {
  const merge = grid.mergeAt(row - 1, column);
  const labelAt = { row: merge?.top ?? row - 1, column: merge?.left ?? column };
  const text = grid.text(row - 1, column);
  if (row === 0 || text === "" || !isFigure(grid.cell(row, column)) || parseFigure(text).state !== "unreadable")
    return null;
  return { label: text, labelAt, side: "above", headers: [], unit: unitBehind(grid, row, column) };
}
