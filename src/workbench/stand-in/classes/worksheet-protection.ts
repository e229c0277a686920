import { isRecord } from "../rich-api/arguments";
import { accessDenied } from "../rich-api/host-error";
import { excelClass } from "../rich-api/host-object";
import type { SheetTarget } from "./targets";

/** Excel.WorksheetProtection. */
export const worksheetProtection = excelClass<SheetTarget>({
  type: "WorksheetProtection",
  properties: {
    Protected: { read: ({ sheet }) => sheet.isProtected },
    Options: { read: ({ sheet }) => ({ ...sheet.protectionOptions }) },
  },
  methods: {
    Protect: ({ sheet }, [options]) => {
      if (sheet.isProtected) throw accessDenied();
      sheet.isProtected = true;
      sheet.protectionOptions = isRecord(options) ? { ...options } : {};
    },
    Unprotect: ({ sheet }) => {
      sheet.isProtected = false;
    },
  },
});
