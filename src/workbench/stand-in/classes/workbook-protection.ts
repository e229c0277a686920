import type { ExcelDocument } from "../document/document";
import { accessDenied } from "../rich-api/host-error";
import { excelClass } from "../rich-api/host-object";

/** Excel.WorkbookProtection: of the structure, so that no sheet comes or goes. */
export const workbookProtection = excelClass<ExcelDocument>({
  type: "WorkbookProtection",
  properties: { Protected: { read: (document) => document.isStructureProtected } },
  methods: {
    Protect: (document) => {
      document.isStructureProtected = true;
    },
    Unprotect: (document) => {
      document.isStructureProtected = false;
    },
  },
});

/** Refuses to add, remove, rename or hide sheets where the structure is protected. */
export function guardStructure(document: ExcelDocument): void {
  if (document.isStructureProtected) throw accessDenied();
}
