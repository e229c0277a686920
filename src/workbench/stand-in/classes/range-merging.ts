import { intersection } from "../document/area";
import { announce } from "../document/changes";
import { cellKey } from "../document/cell";
import { forEachCell } from "../document/typing";
import type { Arguments } from "../rich-api/arguments";
import { HostError } from "../rich-api/host-error";
import { guard, type RangeTarget } from "./targets";

/** Excel.Range, merging. */
export const rangeMerging: Readonly<Record<string, (target: RangeTarget, args: Arguments) => unknown>> = {
  Merge: (target, [across]) => {
    guard(target);
    const { sheet, area } = target;
    if (sheet.tables.some((table) => intersection(table.area, area))) {
      throw new HostError("InvalidOperation", "Cells of a table can't be merged.");
    }
    const areas =
      across === true
        ? Array.from({ length: area.bottom - area.top + 1 }, (_, row) => ({
            ...area,
            top: area.top + row,
            bottom: area.top + row,
          }))
        : [area];
    for (const merged of areas) {
      sheet.merges = sheet.merges.filter((other) => !intersection(other, merged));
      if (merged.top === merged.bottom && merged.left === merged.right) continue;
      sheet.merges.push(merged);
      // Excel keeps the value of the first cell alone.
      const first = cellKey(merged.top, merged.left);
      forEachCell(sheet, merged, (cell, key) => {
        if (key !== first) {
          cell.value = null;
          delete cell.formula;
        }
      });
    }
    announce(target.document, { kind: "values", sheet, area });
  },
  Unmerge: (target) => {
    guard(target);
    target.sheet.merges = target.sheet.merges.filter((merge) => !intersection(merge, target.area));
    announce(target.document, { kind: "looks", sheet: target.sheet, area: target.area });
  },
};
