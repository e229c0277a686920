import { reportAddress } from "../model/address";
import type { CellRef } from "../model/cell";
import type { Finding } from "../model/finding";
import type { SheetMarks } from "../model/plan";
import type { Severity } from "../model/rule";

/**
 * The cells of a finding to fix: its first; and where two places disagree and neither is known to be right, both. What it
 * was only compared with, such as the parts of a total, stays as it is, or the faulty cell could not be seen among them.
 */
function markedCells({ severity, cells, verdict: { left, right, args } }: Finding): readonly CellRef[] {
  const first = cells.slice(0, 1);
  if (severity !== "error" || !left || !right || !("measure" in left) || !("measure" in right)) return first;
  const { target } = args;
  const isTarget = target !== undefined && "measure" in target && isSame(target.measure.at, right.measure.at);
  return isTarget ? first : [...first, ...cells.slice(1).filter((cell) => isSame(cell, right.measure.at))];
}

const isSame = (one: CellRef, other: CellRef): boolean => reportAddress(one) === reportAddress(other);

const ORDER: readonly Severity[] = ["error", "warning", "info"];

/** Marks for the cells to fix, each under its gravest finding only. */
export function planMarks(findings: readonly Finding[]): readonly SheetMarks[] {
  const marked = new Set<string>();
  const sheets = new Map<string, Record<Severity, CellRef[]>>();
  for (const severity of ORDER) {
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      for (const cell of markedCells(finding)) {
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
