import { cellCount, columnCount, intersection, LAST_COLUMN, LAST_ROW, rowCount } from "../document/area";
import { announce } from "../document/changes";
import { sheetAddress } from "../document/references";
import { invalidArgument } from "../rich-api/host-error";
import { excelClass, type ExcelClass } from "../rich-api/host-object";
import { conditionalFormatCollection } from "./conditional-format-collection";
import { dataValidation } from "./data-validation";
import { rangeAreas } from "./range-areas";
import { rangeClearing } from "./range-clearing";
import { rangeFormat } from "./range-format";
import { hiddenProperties, rowAndColumnProperties } from "./range-hidden";
import { rangeCellProperties } from "./range-cell-properties";
import { rangeNavigation } from "./range-navigation";
import { rangeMerging } from "./range-merging";
import { rangeValues } from "./range-values";
import type { AreasTarget, RangeTarget } from "./targets";
import { worksheetOf } from "./worksheet";

/** Excel.Range. */
export const range: ExcelClass<RangeTarget> = excelClass<RangeTarget>({
  type: "Range",
  isKept: true,
  properties: {
    Address: { read: sheetAddress },
    AddressLocal: { read: sheetAddress },
    RowIndex: { read: ({ area }) => area.top },
    ColumnIndex: { read: ({ area }) => area.left },
    RowCount: { read: ({ area }) => rowCount(area) },
    ColumnCount: { read: ({ area }) => columnCount(area) },
    CellCount: { read: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    IsEntireRow: { read: ({ area }) => columnCount(area) === LAST_COLUMN + 1 },
    IsEntireColumn: { read: ({ area }) => rowCount(area) === LAST_ROW + 1 },
    ...rangeValues,
    ...hiddenProperties,
  },
  children: {
    ConditionalFormats: (target) => conditionalFormatCollection(asAreas(target)),
    DataValidation: (target) => dataValidation(asAreas(target)),
    Format: (target) => rangeFormat(asAreas(target)),
    Worksheet: ({ document, sheet }) => worksheetOf(document, sheet),
  },
  methods: {
    ...rangeClearing,
    ...rangeMerging,
    ...rowAndColumnProperties,
    ...rangeCellProperties,
    ...rangeNavigation,
    GetMergedAreasOrNullObject: (target) => {
      const areas = target.sheet.merges.filter((merge) => intersection(merge, target.area));
      return areas.length > 0 ? rangeAreas({ ...target, areas }) : null;
    },
    Select: ({ document, sheet, area }) => {
      document.activeSheet = sheet;
      document.selection = area;
      announce(document, { kind: "activated", sheet });
      announce(document, { kind: "selection", sheet, area });
    },
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== rowCount(area) || columns !== columnCount(area)) throw invalidArgument();
    },
  },
  since: {
    GetMergedAreasOrNullObject: "1.13",
    GetResizedRange: "1.3",
    GetRowProperties: "1.9",
    GetColumnProperties: "1.9",
    SetCellProperties: "1.9",
    GetUsedRangeOrNullObject: "1.4",
    GetIntersectionOrNullObject: "1.4",
    GetAbsoluteResizedRange: "1.7",
    Hyperlink: "1.7",
    IsEntireRow: "1.7",
    IsEntireColumn: "1.7",
    RowHidden: "1.2",
    ColumnHidden: "1.2",
    ConditionalFormats: "1.6",
    DataValidation: "1.8",
    Merge: "1.2",
    Unmerge: "1.2",
  },
});

const asAreas = ({ document, sheet, area }: RangeTarget): AreasTarget => ({ document, sheet, areas: [area] });
