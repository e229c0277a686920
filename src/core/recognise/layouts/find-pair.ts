import type { Cell } from "../../model/cell";
import { parseFigure } from "../measure/figure";
import { unitMeaning } from "../measure/unit";
import type { Grid } from "../table/grid";
import type { Vocabulary } from "./layout";
import { rowLabel, type RowLabel } from "./row-label";

/** A label with the cell its value is in; `value` is undefined where that cell is blank. */
export interface Pair {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly label: RowLabel;
  readonly at: { readonly row: number; readonly column: number };
  readonly value: Cell | undefined;
  readonly unit: string;
}

/** Whether a cell belongs to a table that another layout reads. */
export type IsTaken = (row: number, column: number) => boolean;

/** The value is the first figure to the right before the next label; else the one right below. */
export function pairBeside(
  grid: Grid,
  row: number,
  column: number,
  text: string,
  label: RowLabel,
  vocabulary: Vocabulary,
  isTaken: IsTaken,
): Pair | null {
  const first = (grid.mergeAt(row, column)?.right ?? column) + 1;
  let unit = label.unit;
  let blank: number | null = null;
  for (let at = first; at < Math.min(grid.width, first + 3); at += 1) {
    const cell = isTaken(row, at) ? undefined : grid.figure(row, at);
    if (!cell) {
      blank ??= at;
      continue;
    }
    if (cell.kind === "text" && unitMeaning(cell.value)) {
      unit ||= grid.text(row, at);
      continue;
    }
    if (
      cell.kind === "text" &&
      cell.value !== "" &&
      (parseFigure(cell.value).state === "unreadable" || rowLabel(grid.text(row, at), vocabulary).id)
    )
      break;
    const behind = grid.text(row, at + 1);
    return {
      row,
      column,
      text,
      label,
      at: { row, column: at },
      value: cell,
      unit: unit || (unitMeaning(behind) ? behind : ""),
    };
  }
  const below = (grid.mergeAt(row, column)?.bottom ?? row) + 1;
  const under = isTaken(below, column) ? undefined : grid.cell(below, column);
  if (
    under &&
    (under.kind === "number" ||
      under.kind === "error" ||
      (under.kind === "text" && parseFigure(under.value).state === "ok"))
  ) {
    return { row, column, text, label, at: { row: below, column }, value: under, unit };
  }
  return blank === null ? null : { row, column, text, label, at: { row, column: blank }, value: undefined, unit };
}

/** 课后服务参与率：95% in one cell. */
export function pairWithin(row: number, column: number, text: string, vocabulary: Vocabulary): Pair | null {
  const parts = /^([^:]{2,40}):\s*(.+)$/.exec(text);
  const label = parts ? rowLabel(parts[1] ?? "", vocabulary) : null;
  if (!parts || !label?.id || parseFigure(parts[2] ?? "").state === "unreadable") return null;
  return {
    row,
    column,
    text: parts[1] ?? "",
    label,
    at: { row, column },
    value: { kind: "text", value: parts[2] ?? "" },
    unit: label.unit,
  };
}

/** Whether another figure follows the value: then only a header could say which of them is meant. */
export function hasSecondFigure(grid: Grid, { row, at, value }: Pair, { indicatorNamed }: Vocabulary): boolean {
  if (at.row !== row || !value) return false;
  const next = (grid.mergeAt(row, at.column)?.right ?? at.column) + 1;
  if (grid.cell(row, next)?.kind !== "number") return false;
  const behind = grid.text(row, next + 1);
  return behind === "" || indicatorNamed(behind).id === null;
}
