import { isInSheet } from "../document/area";
import type { ExcelDocument } from "../document/document";
import { itemNotFound } from "../rich-api/host-error";
import { excelClass } from "../rich-api/host-object";
import { application } from "./application";
import { refuse } from "./collection";
import { customXmlPartCollection } from "./custom-xml-part-collection";
import { eventMethods } from "./events";
import { functions } from "./functions";
import { namedItemCollection } from "./named-item-collection";
import { range } from "./range";
import { runtime } from "./runtime";
import { settingCollection } from "./setting-collection";
import { tableCollection } from "./table-collection";
import type { RangeTarget } from "./targets";
import { workbookProtection } from "./workbook-protection";
import { worksheetCollection } from "./worksheet-collection";

/** Excel.Workbook, the root of every path. */
export const workbook = excelClass<ExcelDocument>({
  type: "Workbook",
  properties: {
    Name: { read: (document) => document.name },
    ReadOnly: { read: () => false },
    IsDirty: { read: () => true, write: () => undefined },
    AutoSave: { read: () => false },
  },
  since: {
    CustomXmlParts: "1.5",
    Functions: "1.2",
    Protection: "1.7",
    Settings: "1.4",
    Name: "1.7",
    ReadOnly: "1.8",
    IsDirty: "1.9",
    AutoSave: "1.9",
    GetActiveCell: "1.7",
  },
  children: {
    Application: application,
    CustomXmlParts: customXmlPartCollection,
    Functions: functions,
    Names: namedItemCollection,
    Protection: workbookProtection,
    Settings: settingCollection,
    Tables: (document) => tableCollection({ document }),
    Worksheets: worksheetCollection,
    _Runtime: runtime,
  },
  methods: {
    ...eventMethods,
    GetSelectedRange: (document) => range(selected(document)),
    GetActiveCell: (document) => {
      const { area, ...rest } = selected(document);
      return range({ ...rest, area: { ...area, bottom: area.top, right: area.left } });
    },
  },
});

function selected(document: ExcelDocument): RangeTarget {
  const sheet = document.activeSheet ?? refuse(itemNotFound());
  if (!isInSheet(document.selection)) throw itemNotFound();
  return { document, sheet, area: document.selection };
}
