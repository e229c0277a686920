import { a1, areaAddress, columnLetters } from "../core/model/address";
import { PARTS, type Part, type SheetAccount, type TableAccount } from "../core/model/tables-account";
import type { CellRef } from "../core/model/cell";
import type { TablesText } from "./text/tables/tables-text";

type Parts = Readonly<Record<Part, number>>;

/** So many addresses are printed; JSON has them all. */
const MOST_PRINTED = 20;

/** The tables of one workbook for people to read. */
export function tablesAsText(file: string, sheets: readonly SheetAccount[], text: TablesText): string {
  const { tables, figures, unexplained } = countsOf(sheets);
  const lines = sheets.flatMap((sheet) => sheetLines(sheet, text));
  return `${[file, ...lines, text.total(tables, figures, unexplained)].join("\n")}\n`;
}

function sheetLines(account: SheetAccount, text: TablesText): readonly string[] {
  const { sheet, visibility, tables, outside, unexplained } = account;
  const filled = sum(outside) > 0;
  if (tables.length === 0 && !filled) return [];
  return [
    `  ${text.sheet(sheet, visibility !== "visible")}`,
    ...tables.flatMap((table) => tableLines(table, text)),
    ...(filled ? [`    ${text.outside(explained(outside, text))}`, ...unexplainedLine(unexplained, text, "    ")] : []),
  ];
}

function tableLines(table: TableAccount, text: TablesText): readonly string[] {
  const { top, bottom } = table.headerRows;
  const rows = top === bottom ? String(top + 1) : `${top + 1}–${bottom + 1}`;
  return [
    `    ${text.table(areaAddress(table.area))}`,
    ...[
      text.header(rows),
      text.labels(table.labelColumns.map(columnLetters)),
      text.units(unitWords(table, text)),
      text.layout(table.layout),
      text.figures(explained(table.parts, text)),
    ].map((line) => `      ${line}`),
    ...unexplainedLine(table.unexplained, text, "      "),
  ];
}

function unitWords({ units }: TableAccount, text: TablesText): readonly string[] {
  const headers = units.headers.map(({ column, unit }) => `${columnLetters(column)} ${unit}`).join(" ");
  return [
    ...(units.line ? [text.unitLine(units.line)] : []),
    ...(headers ? [text.unitHeaders(headers)] : []),
    ...(units.column === null ? [] : [text.unitColumn(columnLetters(units.column))]),
    ...(units.labels.length > 0 ? [text.unitLabels(units.labels)] : []),
    ...(units.name ? [text.unitName(units.name)] : []),
  ];
}

function explained(parts: Parts, text: TablesText): string {
  const words = PARTS.flatMap((part) =>
    part !== "none" && parts[part] > 0 ? [`${text.parts[part]} ${parts[part]}`] : [],
  );
  return words.length > 0 ? words.join(" · ") : text.nothing;
}

function unexplainedLine(cells: readonly CellRef[], text: TablesText, indent: string): readonly string[] {
  if (cells.length === 0) return [];
  const shown = cells.slice(0, MOST_PRINTED).map(({ row, column }) => a1(row, column));
  return [`${indent}${text.unexplained(cells.length, shown, cells.length - shown.length)}`];
}

/** The tables of one workbook for programs. */
export function tablesAsJson(file: string, sheets: readonly SheetAccount[]): unknown {
  const addresses = (cells: readonly CellRef[]): readonly string[] => cells.map(({ row, column }) => a1(row, column));
  return {
    file,
    ...countsOf(sheets),
    sheets: sheets.map(({ sheet, visibility, tables, outside, unexplained }) => ({
      sheet,
      visibility,
      tables: tables.map((table) => ({
        area: areaAddress(table.area),
        headerRows: [table.headerRows.top + 1, table.headerRows.bottom + 1],
        labelColumns: table.labelColumns.map(columnLetters),
        layout: table.layout,
        units: {
          line: table.units.line,
          name: table.units.name,
          headers: Object.fromEntries(table.units.headers.map(({ column, unit }) => [columnLetters(column), unit])),
          labels: table.units.labels,
          column: table.units.column === null ? null : columnLetters(table.units.column),
        },
        parts: table.parts,
        unexplained: addresses(table.unexplained),
      })),
      outside,
      unexplained: addresses(unexplained),
    })),
  };
}

function countsOf(sheets: readonly SheetAccount[]): Record<"tables" | "figures" | "unexplained", number> {
  const parts = sheets.flatMap(({ tables, outside }) => [outside, ...tables.map((table) => table.parts)]);
  return {
    tables: sheets.reduce((count, { tables }) => count + tables.length, 0),
    figures: parts.reduce((count, part) => count + sum(part), 0),
    unexplained: parts.reduce((count, { none }) => count + none, 0),
  };
}

const sum = (parts: Parts): number => PARTS.reduce((count, part) => count + parts[part], 0);
