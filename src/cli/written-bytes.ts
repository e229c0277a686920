import type { OwnSheet, PlannedCell, WritePlan } from "../core/model/plan";
import type { Result } from "../core/model/problem";
import type { Applied } from "../hosts/host";
import { nodeDeflate } from "../hosts/node-deflate";
import { nodeInflate } from "../hosts/node-inflate";
import { applyPlan } from "../hosts/xlsx/write/apply-plan";
import { blankXlsx } from "../hosts/xlsx/write/blank-xlsx";

/** The workbook with the plan applied; an old format cannot be written, so our sheets go into a new .xlsx. */
export function writtenBytes(
  bytes: Uint8Array,
  kind: "xlsx" | "legacy",
  plan: WritePlan,
): Result<{ readonly bytes: Uint8Array; readonly applied: Applied }> {
  return kind === "xlsx"
    ? applyPlan(bytes, plan, nodeInflate, nodeDeflate)
    : applyPlan(blankXlsx(), withoutTheirSheets(plan), nodeInflate, nodeDeflate);
}

/** The plan for a workbook without the sheets it speaks of: no marks, and no links that lead nowhere. */
function withoutTheirSheets(plan: WritePlan): WritePlan {
  const sheets = plan.sheets === "keep" ? plan.sheets : plan.sheets.map(withoutLinks);
  return { ...plan, marks: [], sheets };
}

const withoutLinks = (sheet: OwnSheet): OwnSheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell && withoutLink(cell)) })),
});

function withoutLink(cell: PlannedCell): PlannedCell {
  const { link, ...rest } = cell;
  return link && cell.style === "link" ? { ...rest, style: "text" } : rest;
}
