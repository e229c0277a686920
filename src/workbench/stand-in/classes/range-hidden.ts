import { columnCount, rowCount } from "../document/area";
import { announce } from "../document/changes";
import { isRecord, truth, type Arguments } from "../rich-api/arguments";
import { invalidArgument } from "../rich-api/host-error";
import type { Property } from "../rich-api/host-object";
import { guard, type RangeTarget } from "./targets";

/** Excel.Range, hidden rows and columns: null where some are and some are not. */
export const hiddenProperties: Readonly<Record<string, Property<RangeTarget>>> = {
  RowHidden: {
    read: ({ sheet, area }) => shared(sheet.hiddenRows, area.top, area.bottom),
    write: (target, value) => hide(target, target.sheet.hiddenRows, target.area.top, target.area.bottom, value),
  },
  ColumnHidden: {
    read: ({ sheet, area }) => shared(sheet.hiddenColumns, area.left, area.right),
    write: (target, value) => hide(target, target.sheet.hiddenColumns, target.area.left, target.area.right, value),
  },
};

/** Excel.Range, properties of each of its rows and columns; of those only whether they are hidden. */
export const rowAndColumnProperties: Readonly<Record<string, (target: RangeTarget, args: Arguments) => unknown>> = {
  GetRowProperties: ({ sheet, area }, [options]) => {
    demand(options, "rowHidden");
    return Array.from({ length: rowCount(area) }, (_, row) => ({ rowHidden: sheet.hiddenRows.has(area.top + row) }));
  },
  GetColumnProperties: ({ sheet, area }, [options]) => {
    demand(options, "columnHidden");
    const isHidden = (column: number): boolean => sheet.hiddenColumns.has(area.left + column);
    return Array.from({ length: columnCount(area) }, (_, column) => ({ columnHidden: isHidden(column) }));
  },
};

function shared(hidden: ReadonlySet<number>, from: number, to: number): boolean | null {
  let count = 0;
  for (const index of hidden) if (index >= from && index <= to) count++;
  return count === 0 ? false : count === to - from + 1 ? true : null;
}

function hide(target: RangeTarget, hidden: Set<number>, from: number, to: number, value: unknown): void {
  guard(target);
  if (truth(value)) for (let index = from; index <= to; index++) hidden.add(index);
  else for (const index of [...hidden]) if (index >= from && index <= to) hidden.delete(index);
  announce(target.document, { kind: "looks", sheet: target.sheet, area: target.area });
}

function demand(options: unknown, name: string): void {
  const asked = isRecord(options) ? Object.keys(options).filter((each) => options[each] !== false) : [];
  if (asked.length !== 1 || asked[0] !== name) throw invalidArgument(`The stand-in gives ${name} only.`);
}
