import { boundingArea } from "../document/area";
import type { DocumentTable } from "../document/sheet";
import { clearValues } from "../document/typing";
import { text, truth } from "../rich-api/arguments";
import { invalidArgument } from "../rich-api/host-error";
import { excelClass, type HostObject } from "../rich-api/host-object";
import { remembered } from "./collection";
import { range } from "./range";
import { guard, targetOfAddress, withArea, type SheetTarget } from "./targets";
import { worksheetOf } from "./worksheet";

interface TableTarget extends SheetTarget {
  readonly table: DocumentTable;
}

/** Excel.Table. */
export const table = excelClass<TableTarget>({
  type: "Table",
  id: ({ table: { id } }) => id,
  properties: {
    Id: { read: ({ table: { id } }) => id },
    Name: {
      read: ({ table: { name } }) => name,
      write: (target, value) => {
        const name = text(value);
        const others = target.document.sheets.flatMap((sheet) => sheet.tables).filter((each) => each !== target.table);
        const names = [...others, ...target.document.names].map((each) => each.name.toLowerCase());
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || names.includes(name.toLowerCase())) throw invalidArgument();
        target.table.name = name;
      },
    },
    Style: {
      read: ({ table: { style } }) => style,
      write: (target, value) => {
        target.table.style = text(value);
      },
    },
    ShowFilterButton: {
      read: ({ table: { showsFilter } }) => showsFilter,
      write: (target, value) => {
        target.table.showsFilter = truth(value);
      },
    },
    ShowBandedRows: {
      read: ({ table: { showsBandedRows } }) => showsBandedRows,
      write: (target, value) => {
        target.table.showsBandedRows = truth(value);
      },
    },
    ShowHeaders: { read: () => true },
    ShowTotals: { read: () => false },
  },
  children: { Worksheet: ({ document, sheet }) => worksheetOf(document, sheet) },
  methods: {
    ConvertToRange: (target) => {
      guard(target);
      target.sheet.tables.splice(target.sheet.tables.indexOf(target.table), 1);
      return range(withArea(target, target.table.area));
    },
    Delete: (target) => {
      guard(target);
      clearValues(target.sheet, target.table.area);
      target.sheet.tables.splice(target.sheet.tables.indexOf(target.table), 1);
    },
    GetRange: (target) => range(withArea(target, target.table.area)),
    GetHeaderRowRange: (target) => range(withArea(target, { ...target.table.area, bottom: target.table.area.top })),
    GetDataBodyRange: (target) => range(withArea(target, { ...target.table.area, top: target.table.area.top + 1 })),
    Resize: (target, [where]) => {
      const { area } = range.targetOf(where) ?? targetOfAddress(target, where);
      if (area.top !== target.table.area.top) throw invalidArgument();
      target.table.area = boundingArea(area, area);
    },
  },
  since: {
    Worksheet: "1.2",
    ConvertToRange: "1.2",
    Resize: "1.13",
    ShowBandedRows: "1.3",
    ShowFilterButton: "1.3",
  },
});

const objects = remembered((item: DocumentTable) => {
  let object: HostObject | undefined;
  return (target: SheetTarget): HostObject => (object ??= table({ ...target, table: item }));
});

/** The one object that stands for a table. */
export const tableObject = (target: TableTarget): HostObject => objects(target.table)(target);
