import { integer } from "../rich-api/arguments";
import { excelClass } from "../rich-api/host-object";
import type { SheetTarget } from "./targets";

/** Excel.WorksheetFreezePanes. */
export const worksheetFreezePanes = excelClass<SheetTarget>({
  type: "WorksheetFreezePanes",
  methods: {
    FreezeRows: ({ sheet }, [count]) => {
      sheet.frozenRows = count === undefined || count === null ? 1 : integer(count);
      sheet.frozenColumns = 0;
    },
    FreezeColumns: ({ sheet }, [count]) => {
      sheet.frozenColumns = count === undefined || count === null ? 1 : integer(count);
      sheet.frozenRows = 0;
    },
    Unfreeze: ({ sheet }) => {
      sheet.frozenRows = 0;
      sheet.frozenColumns = 0;
    },
  },
});
