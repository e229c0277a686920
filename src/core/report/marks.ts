import { reportAddress } from "../model/address";
import type { CellRef } from "../model/cell";
import type { Finding } from "../model/finding";
import type { SheetMarks } from "../model/plan";
import type { Severity } from "../model/rule";

/** A finding over more cells than this (a total of a hundred schools) marks only the cell to fix first. */
const MOST_CELLS = 12;

/** The cells a finding casts doubt on. */
export const doubtedCells = ({ severity, cells }: Finding): readonly CellRef[] =>
  severity === "error" && cells.length <= MOST_CELLS ? cells : cells.slice(0, 1);

const ORDER: readonly Severity[] = ["error", "warning", "info"];

/** Marks for the doubted cells, each under its gravest finding only. */
export function planMarks(findings: readonly Finding[]): readonly SheetMarks[] {
  const marked = new Set<string>();
  const sheets = new Map<string, Record<Severity, CellRef[]>>();
  for (const severity of ORDER) {
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      for (const cell of doubtedCells(finding)) {
        if (marked.has(reportAddress(cell))) continue;
        marked.add(reportAddress(cell));
        const sheet = sheets.get(cell.sheet) ?? { error: [], warning: [], info: [] };
        sheets.set(cell.sheet, sheet);
        sheet[severity].push(cell);
      }
    }
  }
  return [...sheets].map(([sheet, cells]) => ({ sheet, cells: sorted(cells) }));
}

function sorted(cells: Record<Severity, CellRef[]>): SheetMarks["cells"] {
  const byPlace = (a: CellRef, b: CellRef): number => a.row - b.row || a.column - b.column;
  return { error: cells.error.sort(byPlace), warning: cells.warning.sort(byPlace), info: cells.info.sort(byPlace) };
}
