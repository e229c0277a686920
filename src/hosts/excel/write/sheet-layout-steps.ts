import type { Area } from "../../../core/model/cell";
import { DEFAULT_HEIGHT, neededHeight } from "../../plan/row-heights";
import { rectanglesOf, type Place as Spot } from "../../plan/rectangles";
import { overlap } from "../../plan/tables";
import { addressLists, rowLists } from "./address-lists";
import type { PreparedSheet } from "./prepared-sheet";
import { step, type Step } from "./steps";

/** The steps for merges, tables, lists, sizes and panes. */
export function layoutSteps(name: string, prepared: PreparedSheet): readonly Step[] {
  return [
    ...mergeSteps(name, prepared),
    ...tableSteps(name, prepared),
    ...choiceSteps(name, prepared),
    ...heightSteps(name, prepared),
    ...columnSteps(name, prepared),
    step(({ workbook }) => {
      const worksheet = workbook.worksheets.getItem(name);
      worksheet.tabColor = "#1F4E79";
      worksheet.showGridlines = false;
      if (prepared.sheet.frozenRows > 0) worksheet.freezePanes.freezeRows(prepared.sheet.frozenRows);
      else worksheet.freezePanes.unfreeze();
    }, 6),
  ];
}

/** The steps that set up the page for printing. */
export const pageSteps = (name: string, { sheet, tables }: PreparedSheet): readonly Step[] => [
  step(({ workbook }) => {
    const { pageLayout } = workbook.worksheets.getItem(name);
    pageLayout.orientation = sheet.landscape ? "Landscape" : "Portrait";
    pageLayout.paperSize = "A4";
    pageLayout.centerHorizontally = true;
    pageLayout.zoom = { horizontalFitToPages: 1 };
    const [table, ...more] = tables;
    const row = `$${(table?.area.top ?? 0) + 1}`;
    if (table && more.length === 0) pageLayout.setPrintTitleRows(`${row}:${row}`);
  }, 8),
];

/** Merges as Excel accepts them: of two cells at least, and not across one another. */
function mergeSteps(name: string, { sheet }: PreparedSheet): readonly Step[] {
  const good: Area[] = [];
  for (const area of sheet.merges) {
    const isOne = area.top === area.bottom && area.left === area.right;
    if (!isOne && !good.some((other) => overlap(area, other))) good.push(area);
  }
  return good.map((area) => step(({ workbook }) => rangeOf(workbook, name, area).merge(false), 3));
}

function tableSteps(name: string, { tables }: PreparedSheet): readonly Step[] {
  return tables.map(({ name: tableName, area }) =>
    step(({ workbook }) => {
      const table = workbook.worksheets.getItem(name).tables.add(rangeOf(workbook, name, area), true);
      table.name = tableName;
      table.style = "TableStyleLight1";
    }, 8),
  );
}

/** Drop-down lists. They offer and do not insist: what somebody types of their own is theirs. */
function choiceSteps(name: string, { sheet }: PreparedSheet): readonly Step[] {
  const places = new Map<string, Spot[]>();
  sheet.rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      // A list is one text with commas, of which Excel takes 255 characters.
      const list = cell?.choices?.join(",") ?? "";
      if (list === "" || list.length > 255 || cell?.choices?.some((choice) => choice.includes(","))) return;
      const spots = places.get(list) ?? [];
      spots.push({ row, column });
      places.set(list, spots);
    });
  });
  return [...places].flatMap(([source, spots]) =>
    addressLists(rectanglesOf(spots)).map((list) =>
      step(
        ({ workbook }) => {
          const { dataValidation } = workbook.worksheets.getItem(name).getRanges(list);
          dataValidation.rule = { list: { inCellDropDown: true, source } };
          dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
        },
        5,
        list.length + source.length,
      ),
    ),
  );
}

/** Row heights, all rows of one height together. */
function heightSteps(name: string, { sheet, rowCount }: PreparedSheet): readonly Step[] {
  const runs = new Map<number, [first: number, last: number][]>();
  for (let row = 0; row < rowCount; row++) {
    const height = sheet.rows[row]?.height ?? neededHeight(sheet, row) ?? DEFAULT_HEIGHT;
    const list = runs.get(height) ?? [];
    const last = list.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else list.push([row, row]);
    runs.set(height, list);
  }
  return [...runs].flatMap(([height, rows]) =>
    rowLists(rows).map((list) =>
      step(
        ({ workbook }) => void (workbook.worksheets.getItem(name).getRanges(list).format.rowHeight = height),
        4,
        list.length,
      ),
    ),
  );
}

/** A character of Latin text is 7 pixels wide in Excel's own font, a pixel three quarters of a point. */
const pointsOf = (characters: number): number => Math.round((Math.min(255, Math.max(0, characters)) * 7 + 5) * 0.75);

function columnSteps(name: string, { sheet }: PreparedSheet): readonly Step[] {
  return sheet.columns.map(({ width, hidden }, column) =>
    step(({ workbook }) => {
      const whole = workbook.worksheets.getItem(name).getRangeByIndexes(0, column, 1, 1).getEntireColumn();
      whole.format.columnWidth = pointsOf(width);
      if (hidden) whole.columnHidden = true;
    }, 5),
  );
}

const rangeOf = (workbook: Excel.Workbook, name: string, { top, left, bottom, right }: Area): Excel.Range =>
  workbook.worksheets.getItem(name).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
