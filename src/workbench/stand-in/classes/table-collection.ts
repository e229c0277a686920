import type { ExcelDocument } from "../document/document";
import { newId } from "../document/document";
import { intersection } from "../document/area";
import type { DocumentSheet, DocumentTable } from "../document/sheet";
import { invalidArgument } from "../rich-api/host-error";
import { excelClass, type HostObject } from "../rich-api/host-object";
import { collectionMembers, refuse } from "./collection";
import { range } from "./range";
import { table, tableObject } from "./table";
import { guard, targetOfAddress } from "./targets";

interface Scope {
  readonly document: ExcelDocument;
  /** Absent for the tables of the whole workbook. */
  readonly sheet?: DocumentSheet;
}

const objectsOf = ({ document, sheet }: Scope): readonly HostObject[] =>
  (sheet ? [sheet] : document.sheets).flatMap((each) =>
    each.tables.map((item) => tableObject({ document, sheet: each, table: item })),
  );

const members = collectionMembers(objectsOf, (item) => {
  const target = table.targetOf(item);
  return target ? [target.table.name, target.table.id] : [];
});

/** Excel.TableCollection. */
export const tableCollection = excelClass<Scope>({
  type: "TableCollection",
  since: { GetCount: "1.4", GetItemOrNullObject: "1.4" },
  ...members,
  methods: {
    ...members.methods,
    Add: ({ document, sheet }, [where, hasHeaders]) => {
      const home = sheet ?? document.activeSheet ?? refuse(invalidArgument());
      const target = range.targetOf(where) ?? targetOfAddress({ document, sheet: home }, where);
      guard(target);
      const overlaps = target.sheet.tables.some((other) => intersection(other.area, target.area));
      const overMerge = target.sheet.merges.some((merge) => intersection(merge, target.area));
      if (overlaps || overMerge || hasHeaders !== true) throw invalidArgument();
      const count = document.sheets.reduce((sum, each) => sum + each.tables.length, 0);
      const added: DocumentTable = {
        id: newId(document),
        name: `Table${count + 1}`,
        area: target.area,
        style: "TableStyleMedium2",
        showsFilter: true,
        showsBandedRows: true,
      };
      target.sheet.tables.push(added);
      return tableObject({ document, sheet: target.sheet, table: added });
    },
  },
});
