/** @jest-environment ./test/excel/excel-environment.cjs */
import { readFileSync } from "node:fs";
import { checkWorkbook } from "../../../src/core/check-workbook";
import { prepare } from "../../../src/core/evaluate/prepare";
import type { PlannedCell, WritePlan } from "../../../src/core/model/plan";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { openFile } from "../../../src/workbench/file/open-file";
import { planOfDocument } from "../../../src/workbench/file/plan-of-document";
import { startExcel } from "../../excel/start-excel";
import { good } from "../../hosts/xlsx/write/good";
import { districtPack } from "../../rules/district-pack";

const SAMPLE = "samples/02-faulty-list.xlsx";

async function checkedInExcel(): Promise<{ readonly wanted: WritePlan; readonly made: WritePlan }> {
  const { document, workbook } = good(await openFile(new Uint8Array(readFileSync(SAMPLE)), "02-faulty-list.xlsx"));
  await startExcel(document);
  const wanted = (await checkWorkbook(workbook, prepare(districtPack()), { language: "zh-CN" })).plan();
  good(await excelHost().apply(wanted));
  return { wanted, made: planOfDocument(document, false) };
}

/** An empty text is no value; of cells without one only those to be filled in matter. */
function told(cell: PlannedCell | undefined): PlannedCell | null {
  const value = cell?.value === "" ? null : (cell?.value ?? null);
  return cell && (value !== null || cell.style === "input") ? { ...cell, value } : null;
}

test("what the add-in has made of a document is the plan it was given", async () => {
  const { wanted, made } = await checkedInExcel();
  expect(made.state).toEqual(wanted.state);
  const sorted = (marks: WritePlan["marks"]): unknown =>
    marks === "keep"
      ? marks
      : marks.map(({ sheet, cells }) => [
          sheet,
          Object.entries(cells).map(([severity, list]) => [
            severity,
            list.map(({ row, column }) => `${row}:${column}`).sort(),
          ]),
        ]);
  expect(sorted(made.marks)).toEqual(sorted(wanted.marks));
  if (made.sheets === "keep" || wanted.sheets === "keep") throw new Error("Sheets were planned.");
  expect(
    made.sheets.map(({ id, name, frozenRows, landscape, tables }) => [id, name, frozenRows, landscape, tables]),
  ).toEqual(
    wanted.sheets.map(({ id, name, frozenRows, landscape, tables }) => [id, name, frozenRows, landscape, tables]),
  );
  for (const [index, sheet] of wanted.sheets.entries()) {
    const other = made.sheets[index];
    const cells = sheet.rows.map((row) => row.cells.map(told));
    expect(other?.rows.map((row, at) => row.cells.map(told).slice(0, cells[at]?.length))).toEqual(cells);
    expect(other?.merges).toEqual(sheet.merges);
    for (const [column, { width, hidden }] of sheet.columns.entries()) {
      expect(Math.abs((other?.columns[column]?.width ?? 0) - width)).toBeLessThan(0.2);
      expect(other?.columns[column]?.hidden).toBe(hidden);
    }
  }
});
