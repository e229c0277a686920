import type { Area } from "../../../core/model/cell";
import type { OwnSheetId } from "../../../core/model/workbook";
import { STATE_NAMESPACE } from "../../markers";
import { loadMarkers, ownSheetsAmong } from "../own-sheets";
import { stateOfXml } from "../state-xml";

/** A sheet before its cells are read. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.SheetVisibility | "Visible" | "Hidden" | "VeryHidden";
  readonly isProtected: boolean;
  readonly own: OwnSheetId | undefined;
  /** The cells that hold values; null on an empty sheet. */
  readonly used: Area | null;
  /** Of the rows and columns in use: null where some are hidden and others are not. */
  readonly rowHidden: boolean | null;
  readonly columnHidden: boolean | null;
}

/** What there is to read. */
export interface Inventory {
  readonly name: string;
  readonly state: string | null;
  readonly uses1904Dates: boolean;
  readonly sheets: readonly SheetEntry[];
}

/** Asks for everything but the cells: two syncs, however many sheets there are. */
export async function takeInventory(context: Excel.RequestContext): Promise<Inventory> {
  const { workbook } = context;
  workbook.load("name");
  const sheets = workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const markers = loadMarkers(workbook);
  const parts = workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
  parts.load("items/id");
  // The only way before the newest sets to learn the date system: a workbook that counts from 1904 says 1 here.
  const secondDay = workbook.functions.date(1904, 1, 2);
  secondDay.load("value");
  await context.sync();

  const xml = parts.items.map((part) => part.getXml());
  const own = ownSheetsAmong(sheets.items, markers());
  const ranges = sheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    return range;
  });
  await context.sync();

  const state = xml.map(({ value }) => stateOfXml(value)).find((each) => each !== null) ?? null;
  return {
    name: workbook.name,
    state,
    uses1904Dates: Number(secondDay.value) === 1,
    sheets: sheets.items.map((sheet, index) => {
      const range = ranges[index];
      return {
        id: sheet.id,
        name: sheet.name,
        visibility: sheet.visibility,
        isProtected: sheet.protection.protected,
        own: [...own].find(([, each]) => each === sheet)?.[0],
        used: range ? areaOf(range) : null,
        rowHidden: range && !range.isNullObject ? range.rowHidden : false,
        columnHidden: range && !range.isNullObject ? range.columnHidden : false,
      };
    }),
  };
}

/** The area of a loaded range; null for a null object. */
export function areaOf(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}
