import type { Area } from "../../core/model/cell";
import type { OwnSheet, PlannedCell } from "../../core/model/plan";
import { overlap, type ReadyTable } from "./tables";

/**
 * The sheet with everything made good that Excel would otherwise repair or ignore: header cells say exactly what the
 * columns of their table are called, links lead to sheets that exist or are plain text, merges are possible.
 */
export function readySheet(
  sheet: OwnSheet,
  tables: readonly ReadyTable[],
  sheetNamed: (name: string) => string | null,
): OwnSheet {
  const height = Math.max(sheet.rows.length, ...tables.map(({ area }) => area.bottom + 1));
  const rows = Array.from({ length: height }, (_, row) => {
    const planned = sheet.rows[row] ?? { cells: [] };
    return { ...planned, cells: planned.cells.map((cell) => cell && linked(cell, sheetNamed)) };
  });
  for (const { area, headers } of tables) {
    const cells = rows[area.top]?.cells ?? [];
    headers.forEach((value, index) => {
      const column = area.left + index;
      cells[column] = { ...(cells[column] ?? { style: "header" }), value };
    });
  }
  const merges = possibleMerges(sheet.merges, tables);
  for (const area of merges) frame(rows, area);
  return { ...sheet, rows, merges };
}

/** Merges as Excel accepts them: of two cells at least, not across one another, not inside a table. */
function possibleMerges(merges: readonly Area[], tables: readonly ReadyTable[]): readonly Area[] {
  const possible: Area[] = [];
  for (const area of merges) {
    const isOne = area.top === area.bottom && area.left === area.right;
    const taken = [...possible, ...tables.map((table) => table.area)];
    if (!isOne && !taken.some((other) => overlap(area, other))) possible.push(area);
  }
  return possible;
}

/** Gives all cells of a merge the style of its first, since a frame is drawn from each cell's own edges. */
function frame(rows: readonly { readonly cells: (PlannedCell | undefined)[] }[], area: Area): void {
  const first = rows[area.top]?.cells[area.left];
  if (!first) return;
  for (const { cells } of rows.slice(area.top, area.bottom + 1)) {
    for (let column = area.left; column <= area.right; column++) cells[column] ??= { value: null, style: first.style };
  }
}

function linked(cell: PlannedCell, sheetNamed: (name: string) => string | null): PlannedCell {
  if (!cell.link) return cell;
  const sheet = sheetNamed(cell.link.sheet);
  if (sheet !== null) return { ...cell, link: { ...cell.link, sheet } };
  const { link: _, ...plain } = cell;
  return plain.style === "link" ? { ...plain, style: "text" } : plain;
}
