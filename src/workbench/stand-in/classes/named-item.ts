import type { DefinedName, ExcelDocument } from "../document/document";
import { resolveReference, type SheetArea } from "../document/references";
import { text, truth } from "../rich-api/arguments";
import { itemNotFound } from "../rich-api/host-error";
import { excelClass } from "../rich-api/host-object";
import { refuse } from "./collection";
import { range } from "./range";

interface NameTarget {
  readonly document: ExcelDocument;
  readonly name: DefinedName;
}

/** Excel.NamedItem. */
export const namedItem = excelClass<NameTarget>({
  type: "NamedItem",
  id: ({ name }) => name.name,
  properties: {
    Name: { read: ({ name }) => name.name },
    Formula: {
      read: ({ name }) => name.formula,
      write: ({ name }, value) => {
        name.formula = text(value);
      },
    },
    Visible: {
      read: ({ name }) => name.isVisible,
      write: ({ name }, value) => {
        name.isVisible = truth(value);
      },
    },
    Comment: {
      read: ({ name }) => name.comment,
      write: ({ name }, value) => {
        name.comment = text(value);
      },
    },
    Scope: { read: () => "Workbook" },
    Type: { read: (target) => (referenceOf(target) ? "Range" : "Error") },
    Value: { read: ({ name }) => name.formula.replace(/^=/, "") },
  },
  methods: {
    Delete: ({ document, name }) => {
      document.names.splice(document.names.indexOf(name), 1);
    },
    GetRange: (target) => range({ document: target.document, ...(referenceOf(target) ?? refuse(itemNotFound())) }),
    GetRangeOrNullObject: (target) => {
      const reference = referenceOf(target);
      return reference && range({ document: target.document, ...reference });
    },
  },
  since: { Comment: "1.4", Formula: "1.7", Delete: "1.4", GetRangeOrNullObject: "1.4", Scope: "1.4" },
});

/** What a name points at, or null. */
export function referenceOf({ document, name }: NameTarget): SheetArea | null {
  const home = document.sheets[0];
  return home ? resolveReference(document, home, name.formula.replace(/^=/, "")) : null;
}
