import { boundingArea, intersection, LAST_COLUMN, LAST_ROW } from "../document/area";
import { usedArea } from "../document/used-area";
import { integer, type Arguments } from "../rich-api/arguments";
import { invalidArgument } from "../rich-api/host-error";
import { range } from "./range";
import { targetOfAddress, withArea, type RangeTarget } from "./targets";

/** Excel.Range, ways to other ranges. */
export const rangeNavigation: Readonly<Record<string, (target: RangeTarget, args: Arguments) => unknown>> = {
  GetCell: (target, [row, column]) => {
    const top = target.area.top + integer(row);
    const left = target.area.left + integer(column);
    return range(withArea(target, { top, left, bottom: top, right: left }));
  },
  GetRow: (target, [row]) => {
    const top = target.area.top + integer(row);
    return range(withArea(target, { ...target.area, top, bottom: top }));
  },
  GetColumn: (target, [column]) => {
    const left = target.area.left + integer(column);
    return range(withArea(target, { ...target.area, left, right: left }));
  },
  GetLastRow: (target) => range(withArea(target, { ...target.area, top: target.area.bottom })),
  GetLastCell: (target) =>
    range(withArea(target, { ...target.area, top: target.area.bottom, left: target.area.right })),
  GetEntireRow: (target) => range(withArea(target, { ...target.area, left: 0, right: LAST_COLUMN })),
  GetEntireColumn: (target) => range(withArea(target, { ...target.area, top: 0, bottom: LAST_ROW })),
  GetOffsetRange: (target, [rows, columns]) => range(withArea(target, moved(target, integer(rows), integer(columns)))),
  GetResizedRange: (target, [rows, columns]) => {
    const { bottom, right } = target.area;
    return range(withArea(target, { ...target.area, bottom: bottom + integer(rows), right: right + integer(columns) }));
  },
  GetAbsoluteResizedRange: (target, [rows, columns]) => {
    const { top, left } = target.area;
    return range(withArea(target, { top, left, bottom: top + integer(rows) - 1, right: left + integer(columns) - 1 }));
  },
  GetBoundingRect: (target, [other]) => {
    const { sheet, area } = targetOf(target, other);
    if (sheet !== target.sheet) throw invalidArgument();
    return range(withArea(target, boundingArea(target.area, area)));
  },
  GetIntersectionOrNullObject: (target, [other]) => {
    const { sheet, area } = targetOf(target, other);
    const shared = sheet === target.sheet ? intersection(target.area, area) : null;
    return shared && range(withArea(target, shared));
  },
  GetUsedRange: (target, [valuesOnly]) => {
    const { top, left } = target.area;
    const area = usedArea(target.sheet, valuesOnly === true, target.area);
    return range(withArea(target, area ?? { top, left, bottom: top, right: left }));
  },
  GetUsedRangeOrNullObject: (target, [valuesOnly]) => {
    const area = usedArea(target.sheet, valuesOnly === true, target.area);
    return area && range(withArea(target, area));
  },
};

const targetOf = (home: RangeTarget, other: unknown): RangeTarget =>
  range.targetOf(other) ?? targetOfAddress(home, other);

const moved = (
  { area: { top, left, bottom, right } }: RangeTarget,
  rows: number,
  columns: number,
): RangeTarget["area"] => ({
  top: top + rows,
  left: left + columns,
  bottom: bottom + rows,
  right: right + columns,
});
