import type { Part } from "../../model/tables-account";
import type { Grid } from "../table/grid";
import { isNote } from "../table/surroundings";
import { isFigure, isPeriod } from "./figures";

const REACH = 3;
const LONGEST = 30;

/** What a figure outside every table is. */
export function outsidePart(grid: Grid, row: number, column: number, isHidden: boolean): Part {
  const cell = grid.cell(row, column);
  if (/^(?:ROW|COLUMN)\([^()]*\)(?:-\d+)?$/i.test(cell?.formula ?? "")) return "helper";
  const label = labelBeside(grid, row, column);
  if (label !== "" && !isFigure(grid.cell(row, column + 1))) return isPeriod(cell) ? "period" : "pair";
  if (isPeriod(cell) && isAlone(grid, row)) return "period";
  return isHidden ? "helper" : "none";
}

/** The words on the left that a value belongs to; a blank cell or a unit may stand between them. */
function labelBeside(grid: Grid, row: number, column: number): string {
  for (let at = column - 1; at >= Math.max(0, column - REACH); at -= 1) {
    const cell = grid.cell(row, at);
    if (!cell) continue;
    const text = grid.text(row, at);
    const isLabel = cell.kind === "text" && !isFigure(cell) && text.length <= LONGEST;
    return isLabel && (!isNote(text) || /[:：]$/.test(text)) ? text : "";
  }
  return "";
}

function isAlone(grid: Grid, row: number): boolean {
  let figures = 0;
  for (let column = 0; column < grid.widthOf(row); column += 1) if (isFigure(grid.cell(row, column))) figures += 1;
  return figures === 1;
}
