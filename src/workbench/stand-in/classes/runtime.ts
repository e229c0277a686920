import type { ExcelDocument } from "../document/document";
import { truth } from "../rich-api/arguments";
import { excelClass } from "../rich-api/host-object";

/** Excel.Runtime, as `context.runtime`. */
export const runtime = excelClass<ExcelDocument>({
  type: "Runtime",
  properties: {
    EnableEvents: {
      read: (document) => document.areEventsEnabled,
      write: (document, value) => {
        document.areEventsEnabled = truth(value);
      },
    },
  },
  since: { EnableEvents: "1.8" },
});
