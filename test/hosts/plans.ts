import type { OwnSheet, PlannedCell, SheetMarks, WritePlan } from "../../src/core/model/plan";
import { parseA1 } from "../../src/core/model/address";
import type { CellRef } from "../../src/core/model/cell";

/** Nothing is touched, save what a test says otherwise. */
export const planOf = (plan: Partial<WritePlan>): WritePlan => ({
  marks: "keep",
  sheets: "keep",
  state: "keep",
  ...plan,
});

/** Marks on a sheet, cells in A1 notation. */
export const marksOn = (
  sheet: string,
  cells: { readonly error?: string; readonly warning?: string; readonly info?: string },
): SheetMarks => ({
  sheet,
  cells: {
    error: cellsOf(sheet, cells.error),
    warning: cellsOf(sheet, cells.warning),
    info: cellsOf(sheet, cells.info),
  },
});

const cellsOf = (sheet: string, list = ""): CellRef[] =>
  list.split(" ").flatMap((text) => {
    const place = parseA1(text);
    return place ? [{ sheet, ...place }] : [];
  });

/** One of our sheets from rows of bare values; the first row is the header of a table over all of them. */
export function ownSheet(
  id: OwnSheet["id"],
  name: string,
  rows: readonly (readonly (PlannedCell | PlannedCell["value"])[])[],
): OwnSheet {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return {
    id,
    name,
    columns: Array.from({ length: width }, () => ({ width: 14 })),
    rows: rows.map((row, index) => ({
      cells: row.map((cell) =>
        typeof cell === "object" && cell !== null ? cell : { value: cell, style: index === 0 ? "header" : "text" },
      ),
    })),
    merges: [],
    tables: rows.length > 1 ? [{ name, area: { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 } }] : [],
    frozenRows: 1,
    landscape: true,
  };
}

/** Both of our sheets, small. */
export const OWN_SHEETS: readonly OwnSheet[] = [
  ownSheet("results", "校验结果", [
    ["级别", "问题", "差额", "处理说明"],
    [
      { value: "逻辑校验", style: "error" },
      "比率与分子、分母不符",
      { value: -1.8, style: "number", decimals: 1 },
      { value: null, style: "input", choices: ["待处理", "已核实"] },
    ],
  ]),
  ownSheet("summary", "指标汇总", [
    ["指标", "完成情况"],
    ["残疾儿童入学率", { value: "未达标", style: "error" }],
  ]),
];
