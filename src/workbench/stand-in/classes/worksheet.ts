import type { ExcelDocument } from "../document/document";
import type { DocumentSheet, SheetVisibility } from "../document/sheet";
import { activateSheet, deleteSheet, renameSheet } from "../document/sheets";
import { colour, integer, truth, word } from "../rich-api/arguments";
import { accessDenied, invalidOperation } from "../rich-api/host-error";
import { excelClass, type HostObject } from "../rich-api/host-object";
import { remembered } from "./collection";
import { eventMethods } from "./events";
import { pageLayout } from "./page-layout";
import { tableCollection } from "./table-collection";
import type { SheetTarget } from "./targets";
import { guardStructure } from "./workbook-protection";
import { checkedSheetName } from "./worksheet-collection";
import { worksheetFreezePanes } from "./worksheet-freeze-panes";
import { worksheetRanges } from "./worksheet-ranges";
import { worksheetProtection } from "./worksheet-protection";

const VISIBILITIES: readonly SheetVisibility[] = ["Visible", "Hidden", "VeryHidden"];
/** Excel.Worksheet. */
export const worksheet = excelClass<SheetTarget>({
  type: "Worksheet",
  id: ({ sheet }) => sheet.id,
  properties: {
    Id: { read: ({ sheet }) => sheet.id },
    Name: {
      read: ({ sheet }) => sheet.name,
      write: ({ document, sheet }, value) => {
        guardStructure(document);
        renameSheet(document, sheet, checkedSheetName(document, value, sheet));
      },
    },
    Position: {
      read: ({ document, sheet }) => document.sheets.indexOf(sheet),
      write: ({ document, sheet }, value) => {
        guardStructure(document);
        document.sheets.splice(document.sheets.indexOf(sheet), 1);
        document.sheets.splice(integer(value), 0, sheet);
      },
    },
    Visibility: {
      read: ({ sheet }) => sheet.visibility,
      write: (target, value) => {
        guardStructure(target.document);
        const wanted = word(value, VISIBILITIES);
        if (wanted !== "Visible") guardLastVisible(target);
        target.sheet.visibility = wanted;
      },
    },
    TabColor: {
      read: ({ sheet }) => sheet.tabColor,
      write: ({ sheet }, value) => {
        sheet.tabColor = value === "" ? "" : colour(value);
      },
    },
    // `showGridlines` to those who use the library.
    Gridlines: {
      read: ({ sheet }) => sheet.showsGridlines,
      write: ({ sheet }, value) => {
        sheet.showsGridlines = truth(value);
      },
    },
  },
  children: {
    FreezePanes: worksheetFreezePanes,
    PageLayout: pageLayout,
    Protection: worksheetProtection,
    Tables: (target) => tableCollection(target),
  },
  methods: {
    ...eventMethods,
    Activate: ({ document, sheet }) => {
      if (sheet.visibility !== "Visible") throw accessDenied();
      activateSheet(document, sheet);
    },
    Delete: (target) => {
      guardStructure(target.document);
      if (target.sheet.visibility === "VeryHidden") throw invalidOperation("A very hidden sheet can't be deleted.");
      guardLastVisible(target);
      deleteSheet(target.document, target.sheet);
    },
    ...worksheetRanges,
  },
  since: {
    Protection: "1.2",
    PageLayout: "1.9",
    GetRanges: "1.9",
    GetRangeByIndexes: "1.7",
    GetUsedRangeOrNullObject: "1.4",
    FreezePanes: "1.7",
    TabColor: "1.7",
  },
});

const objects = remembered((document: ExcelDocument) =>
  remembered((sheet: DocumentSheet): HostObject => worksheet({ document, sheet })),
);

/** The one object that stands for a sheet. */
export const worksheetOf = (document: ExcelDocument, sheet: DocumentSheet): HostObject => objects(document)(sheet);

function guardLastVisible({ document, sheet }: SheetTarget): void {
  const isOther = (each: DocumentSheet): boolean => each !== sheet && each.visibility === "Visible";
  if (!document.sheets.some(isOther)) throw invalidOperation("A workbook must contain at least one visible worksheet.");
}
