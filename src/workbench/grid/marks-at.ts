import type { Severity } from "../../core/model/rule";
import { severityOfFormula } from "../../hosts/markers";
import { cellKey } from "../stand-in/document/cell";
import type { DocumentSheet } from "../stand-in/document/sheet";

/** A mark somebody has dragged over a whole column is drawn for this many of its cells. */
const MOST_CELLS = 100_000;

/** The mark each marked cell of a sheet shows, by `cellKey`; where several meet, the first in order shows. */
export function marksAt({ conditionalFormats }: DocumentSheet): ReadonlyMap<number, Severity> {
  const marks = new Map<number, Severity>();
  for (const { formula, areas } of [...conditionalFormats].sort((one, other) => one.priority - other.priority)) {
    const severity = severityOfFormula(formula);
    if (!severity) continue;
    for (const { top, left, bottom, right } of areas) {
      for (let row = top; row <= bottom && marks.size < MOST_CELLS; row++) {
        for (let column = left; column <= right; column++) {
          const key = cellKey(row, column);
          if (!marks.has(key)) marks.set(key, severity);
        }
      }
    }
  }
  return marks;
}
