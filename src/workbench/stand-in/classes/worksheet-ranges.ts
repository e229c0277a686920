import { LAST_COLUMN, LAST_ROW } from "../document/area";
import { usedArea } from "../document/used-area";
import { integer, type Arguments } from "../rich-api/arguments";
import { invalidOperation } from "../rich-api/host-error";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { targetOfAddress, withArea, type SheetTarget } from "./targets";

const WHOLE = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Excel.Worksheet, ways to its ranges. */
export const worksheetRanges: Readonly<Record<string, (target: SheetTarget, args: Arguments) => unknown>> = {
  GetRange: (target, [address]) =>
    range(typeof address === "string" ? targetOfAddress(target, address) : withArea(target, WHOLE)),
  GetRangeByIndexes: (target, [row, column, rows, columns]) => {
    const top = integer(row);
    const left = integer(column);
    return range(withArea(target, { top, left, bottom: top + integer(rows) - 1, right: left + integer(columns) - 1 }));
  },
  GetRanges: (target, [addresses]) => {
    const list = typeof addresses === "string" ? addresses.split(",") : null;
    const areas = list ? list.map((each) => targetOfAddress(target, each.trim()).area) : [WHOLE];
    // Excel takes no longer text of addresses.
    if (typeof addresses === "string" && addresses.length > 8192) throw invalidOperation("The address is too long.");
    return rangeAreas({ ...target, areas });
  },
  GetCell: (target, [row, column]) => {
    const top = integer(row);
    const left = integer(column);
    return range(withArea(target, { top, left, bottom: top, right: left }));
  },
  GetUsedRange: (target, [valuesOnly]) =>
    range(withArea(target, usedArea(target.sheet, valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 })),
  GetUsedRangeOrNullObject: (target, [valuesOnly]) => {
    const area = usedArea(target.sheet, valuesOnly === true);
    return area && range(withArea(target, area));
  },
};
