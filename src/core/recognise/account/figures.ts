import type { Cell } from "../../model/cell";
import { isoDatesIn } from "../period/dates";
import { periodWords } from "../period/period-words";
import { parseFigure } from "../measure/figure";
import { closedText } from "../measure/plain-text";

/** Whether a cell has to be accounted for: a number, a date, a formula that failed, or one of these typed as text. */
export function isFigure(cell: Cell | undefined): boolean {
  switch (cell?.kind) {
    case "number":
    case "date":
    case "error":
      return true;
    case "text":
      return /[\d０-９]/.test(cell.value) && (isDay(cell.value) || parseFigure(cell.value).state === "ok");
    default:
      return false;
  }
}

/** Whether a cell is nothing but a year, a month or a day. */
export function isPeriod(cell: Cell | undefined): boolean {
  if (cell?.kind === "date") return true;
  if (cell?.kind === "number") return Number.isInteger(cell.value) && cell.value >= 1949 && cell.value <= 2100;
  if (cell?.kind !== "text") return false;
  return isDay(cell.value) || periodWords(cell.value)?.matched === closedText(cell.value);
}

const isDay = (text: string): boolean => text.length <= 12 && isoDatesIn(text).length === 1;
