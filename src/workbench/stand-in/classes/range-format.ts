import { LAST_COLUMN, LAST_ROW } from "../document/area";
import { announce } from "../document/changes";
import { colour, numeric, truth, word } from "../rich-api/arguments";
import { HostError } from "../rich-api/host-error";
import { excelClass } from "../rich-api/host-object";
import { changeLooks, lookProperty } from "./looks";
import { rangeBorderCollection } from "./range-borders";
import { rangeFont } from "./range-font";
import { guard, type AreasTarget } from "./targets";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** Excel.RangeFormat, of a range or of several areas. */
export const rangeFormat = excelClass<AreasTarget>({
  type: "RangeFormat",
  properties: {
    ColumnWidth: {
      read: ({ sheet, areas }) => sheet.columnWidths.get(areas[0]?.left ?? 0) ?? 48,
      write: (target, value) => {
        eachLine(target, "left", "right", LAST_COLUMN, (column) =>
          target.sheet.columnWidths.set(column, numeric(value)),
        );
      },
    },
    RowHeight: {
      read: ({ sheet, areas }) => sheet.rowHeights.get(areas[0]?.top ?? 0) ?? 15,
      write: (target, value) => {
        if (numeric(value) > 409.5) throw new HostError("InvalidArgument", "Rows are at most 409 points high.");
        eachLine(target, "top", "bottom", LAST_ROW, (row) => target.sheet.rowHeights.set(row, numeric(value)));
      },
    },
    UseStandardHeight: {
      read: ({ sheet, areas }) => !sheet.rowHeights.has(areas[0]?.top ?? 0),
      write: (target, value) => {
        if (truth(value)) forget(target, target.sheet.rowHeights, "top", "bottom");
      },
    },
    UseStandardWidth: {
      read: ({ sheet, areas }) => !sheet.columnWidths.has(areas[0]?.left ?? 0),
      write: (target, value) => {
        if (truth(value)) forget(target, target.sheet.columnWidths, "left", "right");
      },
    },
    HorizontalAlignment: lookProperty("horizontalAlignment", "General", (value) => word(value, HORIZONTAL)),
    VerticalAlignment: lookProperty("verticalAlignment", "Bottom", (value) => word(value, VERTICAL)),
    WrapText: lookProperty("wrapText", false, truth),
    IndentLevel: lookProperty("indentLevel", 0, numeric),
  },
  children: { Borders: rangeBorderCollection, Fill: (target) => rangeFill(target), Font: rangeFont },
  methods: { AutofitColumns: () => undefined, AutofitRows: () => undefined },
  since: {
    IndentLevel: "1.9",
    UseStandardHeight: "1.7",
    UseStandardWidth: "1.7",
    ColumnWidth: "1.2",
    RowHeight: "1.2",
    AutofitColumns: "1.2",
    AutofitRows: "1.2",
  },
});

/** Excel.RangeFill. */
export const rangeFill = excelClass<AreasTarget>({
  type: "RangeFill",
  properties: { Color: lookProperty("fill", "#FFFFFF", colour) },
  methods: {
    Clear: (target) =>
      changeLooks(target, (look) => {
        delete look.fill;
      }),
  },
});

function eachLine(
  target: AreasTarget,
  from: "left" | "top",
  to: "right" | "bottom",
  last: number,
  set: (index: number) => void,
): void {
  guard(target);
  for (const area of target.areas) {
    if (area[to] === last && area[from] === 0) {
      throw new HostError("ApiNotImplementedByStandIn", "The stand-in sizes no whole sheet.", 501);
    }
    for (let index = area[from]; index <= area[to]; index++) set(index);
    announce(target.document, { kind: "looks", sheet: target.sheet, area });
  }
}

function forget(target: AreasTarget, sizes: Map<number, number>, from: "left" | "top", to: "right" | "bottom"): void {
  guard(target);
  for (const index of [...sizes.keys()]) {
    if (target.areas.some((area) => index >= area[from] && index <= area[to])) sizes.delete(index);
  }
}
