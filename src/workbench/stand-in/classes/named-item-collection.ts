import type { DefinedName, ExcelDocument } from "../document/document";
import { absoluteFormula, resolveReference } from "../document/references";
import { text } from "../rich-api/arguments";
import { alreadyExists, invalidArgument } from "../rich-api/host-error";
import { excelClass, type HostObject } from "../rich-api/host-object";
import { collectionMembers, refuse } from "./collection";
import { namedItem } from "./named-item";
import { range } from "./range";

const objectsOf = (document: ExcelDocument): readonly HostObject[] =>
  document.names.map((name) => namedItem({ document, name }));

const members = collectionMembers(objectsOf, (item) => [item.id ?? ""], ["GetCount", "GetItem", "GetItemOrNullObject"]);

/** Excel.NamedItemCollection of the workbook. */
export const namedItemCollection = excelClass<ExcelDocument>({
  type: "NamedItemCollection",
  ...members,
  methods: {
    ...members.methods,
    Add: (document, [name, reference, comment]) => {
      const added: DefinedName = {
        name: checkedName(document, name),
        formula: formulaOf(document, reference),
        isVisible: true,
        comment: typeof comment === "string" ? comment : "",
      };
      document.names.push(added);
      return namedItem({ document, name: added });
    },
  },
  since: { Add: "1.4", GetCount: "1.4", GetItemOrNullObject: "1.4" },
});

function checkedName(document: ExcelDocument, value: unknown): string {
  const name = text(value);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) throw invalidArgument();
  if (document.names.some((each) => each.name.toLowerCase() === name.toLowerCase())) throw alreadyExists();
  return name;
}

function formulaOf(document: ExcelDocument, reference: unknown): string {
  const target = range.targetOf(reference);
  if (target) return absoluteFormula(target);
  const formula = text(reference);
  const home = document.sheets[0] ?? refuse(invalidArgument());
  if (formula.includes("!") && !resolveReference(document, home, formula.replace(/^=/, ""))) throw invalidArgument();
  return formula.startsWith("=") ? formula : `=${formula}`;
}
