import type { TablesText } from "./tables-text";

/** The list of tables in English. */
export const tablesEn: TablesText = {
  sheet: (name, isHidden) => `Sheet "${name}"${isHidden ? " (hidden)" : ""}`,
  table: (area) => `Table ${area}`,
  header: (rows) => `header: row ${rows}`,
  labels: (columns) => (columns.length > 0 ? `row names: column ${columns.join(", ")}` : "row names: none"),
  layout: (name) => `read as: ${LAYOUTS[name] ?? name}`,
  units: (written) => `units: ${written.length > 0 ? written.join("; ") : "not stated"}`,
  unitLine: (unit) => `${unit} above the table`,
  unitName: (unit) => `${unit} in the name of the sheet or the file`,
  unitHeaders: (units) => `in headers ${units}`,
  unitLabels: (units) => `in row names ${units.join(", ")}`,
  unitColumn: (column) => `column ${column} gives them`,
  figures: (explained) => `figures: ${explained}`,
  outside: (explained) => `figures outside tables: ${explained}`,
  nothing: "none",
  unexplained: (count, addresses, more) =>
    `${count} not explained: ${addresses.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  parts: {
    data: "data",
    unnamed: "data of rows without names",
    total: "totals",
    serial: "serials",
    code: "codes",
    period: "dates or periods",
    columnNumber: "column numbers",
    name: "numbers in names",
    remark: "remarks",
    pair: "values beside labels",
    helper: "helper cells",
  },
  total: (tables, figures, unexplained) =>
    `${tables} table${tables === 1 ? "" : "s"}, ${figures} cells with figures, ${unexplained > 0 ? `${unexplained} of them not explained` : "all of them explained"}.`,
};

const LAYOUTS: Readonly<Record<string, string>> = {
  "transposed-list": "indicators across, a row for each period or place",
  "entity-table": "a row for each school or other unit",
  "target-table": "a row for each task, with target and progress",
  "long-list": "a row for each indicator, periods across",
  "plain-table": "a table of other words, checked for its own sums only",
};
