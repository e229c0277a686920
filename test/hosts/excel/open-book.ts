import type { WritePlan } from "../../../src/core/model/plan";
import type { Workbook } from "../../../src/core/model/workbook";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import type { ExcelHostOptions } from "../../../src/hosts/excel/options";
import { findSheet } from "../../../src/workbench/stand-in/document/document";
import { documentOf } from "../../../src/workbench/stand-in/document/from-workbook";
import type { DocumentSheet } from "../../../src/workbench/stand-in/document/sheet";
import type { StandIn, StandInOptions } from "../../../src/workbench/stand-in/stand-in";
import { startExcel } from "../../excel/start-excel";
import { workbookOf } from "../../workbook-of";
import { marksOn, OWN_SHEETS } from "../plans";

/** Two small sheets of the user's. */
export const BOOK = workbookOf({
  主要指标: [
    ["指标", "2022年上半年"],
    ["在校生数", 283],
    ["入学率", "94.6%"],
  ],
  其他: [["x"]],
});

/** A plan with something of everything. */
export const FULL: WritePlan = {
  marks: [marksOn("主要指标", { error: "A2 B2 B3", warning: "A1" })],
  sheets: OWN_SHEETS,
  state: "{}",
};

/** Opens a workbook behind the genuine library. */
export async function open(workbook: Workbook = BOOK, options: StandInOptions = {}): Promise<StandIn> {
  return (await startExcel(documentOf(workbook), options)).standIn;
}

/** Applies a plan that must go through. */
export async function apply(plan: WritePlan, options: ExcelHostOptions = {}): Promise<void> {
  expect(await excelHost(options).apply(plan)).toMatchObject({ ok: true });
}

/** A sheet that must be there. */
export function sheetIn({ document }: StandIn, name: string): DocumentSheet {
  const found = findSheet(document, name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
}
