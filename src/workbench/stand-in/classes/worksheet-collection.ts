import { findSheet, type ExcelDocument } from "../document/document";
import { addSheet } from "../document/sheets";
import { text, truth } from "../rich-api/arguments";
import { alreadyExists, invalidArgument, itemNotFound } from "../rich-api/host-error";
import { excelClass, type HostObject } from "../rich-api/host-object";
import { collectionMembers, refuse } from "./collection";
import { eventMethods } from "./events";
import { guardStructure } from "./workbook-protection";
import { worksheet, worksheetOf } from "./worksheet";

const sheetsOf = (document: ExcelDocument): readonly HostObject[] =>
  document.sheets.map((sheet) => worksheetOf(document, sheet));

const { methods, ...members } = collectionMembers(
  sheetsOf,
  (item) => {
    const target = worksheet.targetOf(item);
    return target ? [target.sheet.name, target.sheet.id] : [];
  },
  ["GetItem", "GetItemOrNullObject"],
);

/** Excel.WorksheetCollection. */
export const worksheetCollection = excelClass<ExcelDocument>({
  type: "WorksheetCollection",
  ...members,
  methods: {
    ...methods,
    ...eventMethods,
    Add: (document, [name]) => {
      guardStructure(document);
      const given = typeof name === "string" ? checkedSheetName(document, name) : defaultName(document);
      return worksheetOf(document, addSheet(document, given));
    },
    GetCount: (document, [visibleOnly]) =>
      visibleOnly === undefined || visibleOnly === null || !truth(visibleOnly)
        ? document.sheets.length
        : document.sheets.filter((sheet) => sheet.visibility === "Visible").length,
    GetActiveWorksheet: (document) => worksheetOf(document, document.activeSheet ?? refuse(itemNotFound())),
    GetFirst: (document) => worksheetOf(document, document.sheets[0] ?? refuse(itemNotFound())),
    GetLast: (document) => worksheetOf(document, document.sheets.at(-1) ?? refuse(itemNotFound())),
  },
  since: { GetItemOrNullObject: "1.4", GetCount: "1.4", GetFirst: "1.5", GetLast: "1.5" },
});

/** A name Excel accepts for a sheet, and that no other sheet has. */
export function checkedSheetName(document: ExcelDocument, value: unknown, self?: unknown): string {
  const name = text(value);
  const isAllowed = name !== "" && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name) && !/^history$/i.test(name);
  if (!isAllowed) throw invalidArgument();
  const other = document.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other && other !== self) throw alreadyExists();
  return name;
}

function defaultName(document: ExcelDocument): string {
  for (let number = document.sheets.length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!findSheet(document, name)) return name;
  }
}
