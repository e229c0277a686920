import type { Cell } from "../core/model/cell";
import type { Sheet, Workbook } from "../core/model/workbook";
import type { GeneratedSheet, Value } from "./make-xlsx";

/** Generated sheets as a host would have read them, without the time it takes. */
export const asWorkbook = (sheets: readonly GeneratedSheet[]): Workbook => ({
  name: "generated.xlsx",
  sheets: sheets.map(asSheet),
  state: null,
});

const asSheet = ({ name, rows }: GeneratedSheet): Sheet => ({
  name,
  visibility: "visible",
  isProtected: false,
  rows: [...rows].map((row) => row.map(asCell)),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});

function asCell(value: Value): Cell | undefined {
  if (value === null) return undefined;
  return typeof value === "number" ? { kind: "number", value, format: "General" } : { kind: "text", value };
}
