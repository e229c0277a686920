import type { Workbook } from "../../../src/core/model/workbook";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import type { ExcelHostOptions } from "../../../src/hosts/excel/options";
import { documentOf } from "../../../src/workbench/stand-in/document/from-workbook";
import type { StandIn } from "../../../src/workbench/stand-in/stand-in";
import { startExcel } from "../../excel/start-excel";
import { calculated, dated, shown, workbookOf } from "../../workbook-of";

/** Reads a workbook through the genuine library. */
export async function throughExcel(
  workbook: Workbook,
  options: ExcelHostOptions = {},
  prepare: (standIn: StandIn) => void = () => undefined,
  uses1904Dates = false,
): Promise<{ readonly workbook: Workbook; readonly standIn: StandIn }> {
  const { standIn } = await startExcel(documentOf(workbook, uses1904Dates));
  prepare(standIn);
  const read = await excelHost(options).read();
  if (!read.ok) throw new Error(read.problem.message.en);
  expect([...standIn.missing]).toEqual([]);
  return { workbook: read.value, standIn };
}

/** A workbook with every kind of cell and sheet. */
export const EVERY_KIND = workbookOf({
  各种: {
    rows: [
      ["文字", 12, true, "#DIV/0!", null, "488"],
      [shown(0.946, "0.0%"), calculated("B1*2", 24), dated(44742), "#N/A 不是错误", "=不是公式", "'引号"],
      [
        { kind: "text", value: "", formula: 'IF(1,"")' },
        { kind: "error", value: "#REF!", formula: "A0" },
      ],
      [dated(0.5, "h:mm"), dated(44742.25, 'yyyy"年"m"月"')],
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    hiddenRows: new Set([1]),
    hiddenColumns: new Set([2]),
  },
  全部隐藏: { rows: [["a"], ["b"]], hiddenRows: new Set([0, 1]), hiddenColumns: new Set([0]) },
  隐藏表: { rows: [["x"]], visibility: "hidden" },
  深隐: { rows: [["x"]], visibility: "veryHidden" },
  "it's, 表!A1": { rows: [[1, 2]], isProtected: true, merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] },
  空表: { rows: [] },
});
