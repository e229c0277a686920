import { cellCount } from "../document/area";
import { sheetAddress } from "../document/references";
import { excelClass } from "../rich-api/host-object";
import { collectionMembers } from "./collection";
import { conditionalFormatCollection } from "./conditional-format-collection";
import { dataValidation } from "./data-validation";
import { range } from "./range";
import { rangeClearing } from "./range-clearing";
import { rangeFormat } from "./range-format";
import { guard, type AreasTarget } from "./targets";
import { worksheetOf } from "./worksheet";

/** Excel.RangeAreas: several areas of one sheet. */
export const rangeAreas = excelClass<AreasTarget>({
  type: "RangeAreas",
  isKept: true,
  properties: {
    Address: { read: ({ sheet, areas }) => areas.map((area) => sheetAddress({ sheet, area })).join(",") },
    AreaCount: { read: ({ areas }) => areas.length },
    CellCount: { read: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  children: {
    Areas: (target) => rangeCollection(target),
    ConditionalFormats: (target) => conditionalFormatCollection(target),
    DataValidation: dataValidation,
    Format: rangeFormat,
    Worksheet: ({ document, sheet }) => worksheetOf(document, sheet),
  },
  methods: {
    Clear: (target, args) => {
      guard(target);
      for (const area of target.areas) rangeClearing["Clear"]?.({ ...target, area }, args);
    },
  },
});

const members = collectionMembers(
  ({ document, sheet, areas }: AreasTarget) => areas.map((area) => range({ document, sheet, area })),
  () => [],
  ["GetCount", "GetItemAt"],
);

/** Excel.RangeCollection. */
export const rangeCollection = excelClass<AreasTarget>({ type: "RangeCollection", ...members });
