/** @jest-environment ./test/excel/excel-environment.cjs */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Area } from "../../../src/core/model/cell";
import type { Sheet, Workbook } from "../../../src/core/model/workbook";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { intersection } from "../../../src/workbench/stand-in/document/area";
import { documentOf } from "../../../src/workbench/stand-in/document/from-workbook";
import { usedArea } from "../../../src/workbench/stand-in/document/used-area";
import { sheetOf } from "../../workbook-of";
import { EVERY_KIND, throughExcel } from "./through-excel";

const SAMPLES = join(process.cwd(), "samples");

/** What Excel tells of a workbook: merges and hidden lines only where there are values. */
function asExcelTells(workbook: Workbook): Workbook {
  const document = documentOf(workbook);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet, index) => {
      const inDocument = document.sheets[index];
      const used = inDocument ? usedArea(inDocument, true) : null;
      return { ...sheet, ...within(sheet, used) };
    }),
  };
}

const within = (sheet: Sheet, used: Area | null): Pick<Sheet, "merges" | "hiddenRows" | "hiddenColumns"> => ({
  merges: sheet.merges.filter((merge) => used && intersection(merge, used)),
  hiddenRows: new Set([...sheet.hiddenRows].filter((row) => used && row >= used.top && row <= used.bottom)),
  hiddenColumns: new Set(
    [...sheet.hiddenColumns].filter((column) => used && column >= used.left && column <= used.right),
  ),
});

test.each(readdirSync(SAMPLES).filter((file) => file.endsWith(".xlsx")))(
  "reads %s in Excel as it is read from the file",
  async (file) => {
    const fromFile = readXlsx(new Uint8Array(readFileSync(join(SAMPLES, file))), file);
    if (!fromFile.ok) throw new Error(fromFile.problem.message.en);
    const { workbook } = await throughExcel(fromFile.value);
    expect(workbook).toEqual(asExcelTells(fromFile.value));
    expect(workbook.sheets.some((sheet) => sheet.rows.length > 0)).toBe(true);
  },
);

test.each([false, true])(
  "keeps every kind of cell, and what is hidden, merged and protected (1904: %s)",
  async (uses1904) => {
    const { workbook } = await throughExcel(EVERY_KIND, {}, undefined, uses1904);
    expect(workbook).toEqual(EVERY_KIND);
  },
);

test("knows our sheets by their markers and the state by its namespace", async () => {
  const own: Workbook = {
    ...EVERY_KIND,
    sheets: [...EVERY_KIND.sheets, { ...sheetOf("结果", [["a"]]), own: "results" }],
    state: "{}",
  };
  expect((await throughExcel(own)).workbook).toEqual(own);
});
