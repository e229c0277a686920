import type { OwnSheet, PlannedCell, SheetMarks, WritePlan } from "../core/model/plan";
import type { Result } from "../core/model/problem";
import type { Cell } from "../core/model/cell";
import type { OwnSheetId, Sheet, Workbook } from "../core/model/workbook";
import { noVisibleSheetLeft, sheetNotFound } from "./apply-problems";
import type { Applied, Host } from "./host";
import { freeSheetName } from "./sheet-names";

/** A host over a value, for tests and previews. */
export interface MemoryHost extends Host {
  /** The workbook as it stands. */
  workbook(): Workbook;
  /** The marks as they stand; never an empty list of cells for a whole sheet. */
  marks(): readonly SheetMarks[];
  /** Our sheets as they were planned, for those who want to see more than cells. */
  sheets(): ReadonlyMap<OwnSheetId, OwnSheet>;
}

interface Held {
  readonly workbook: Workbook;
  readonly marks: readonly SheetMarks[];
  readonly sheets: ReadonlyMap<OwnSheetId, OwnSheet>;
}

/** Holds a workbook in memory and applies plans to it as the other hosts do to theirs. */
export function memoryHost(workbook: Workbook): MemoryHost {
  let held: Held = { workbook, marks: [], sheets: new Map() };
  return {
    workbook: () => held.workbook,
    marks: () => held.marks,
    sheets: () => held.sheets,
    read: () => Promise.resolve({ ok: true, value: held.workbook }),
    apply: (plan) => {
      const after = applied(held, plan);
      if (after.ok) held = after.value.held;
      return Promise.resolve(after.ok ? { ok: true, value: after.value.applied } : after);
    },
  };
}

function applied(held: Held, plan: WritePlan): Result<{ readonly held: Held; readonly applied: Applied }> {
  const { workbook } = held;
  const users = workbook.sheets.filter(({ own }) => own === undefined);
  const marks = plan.marks === "keep" ? [] : plan.marks;
  const missing = marks.find(({ sheet }) => !users.some(({ name }) => name === sheet));
  if (missing) return { ok: false, problem: sheetNotFound(missing.sheet) };
  const wanted = marks.filter(({ cells }) => cells.error.length + cells.warning.length + cells.info.length > 0);
  const isClosed = (mark: SheetMarks): boolean => users.some((s) => s.name === mark.sheet && s.isProtected);
  const sheets = plan.sheets === "keep" ? workbook.sheets : withOwnSheets(workbook.sheets, plan.sheets);
  if (!sheets.some(({ visibility }) => visibility === "visible")) return { ok: false, problem: noVisibleSheetLeft() };
  const planned = plan.sheets === "keep" ? [] : plan.sheets;
  const names = planned.map((sheet) => [sheet.name, sheets.find(({ own }) => own === sheet.id)?.name ?? ""] as const);
  return {
    ok: true,
    value: {
      held: {
        workbook: { ...workbook, sheets, state: plan.state === "keep" ? workbook.state : plan.state },
        marks: plan.marks === "keep" ? held.marks : wanted.filter((mark) => !isClosed(mark)),
        sheets: plan.sheets === "keep" ? held.sheets : new Map(plan.sheets.map((sheet) => [sheet.id, sheet])),
      },
      applied: {
        unmarkedSheets: [...new Set(wanted.filter(isClosed).map(({ sheet }) => sheet))],
        sheetNames: Object.fromEntries(names.filter(([name, got]) => name !== got)),
      },
    },
  };
}

/** The sheets with ours as planned: one that is there keeps its place and name, a new one comes last. */
function withOwnSheets(before: readonly Sheet[], planned: readonly OwnSheet[]): readonly Sheet[] {
  const sheets = before.flatMap((sheet) => {
    if (sheet.own === undefined) return [sheet];
    const plan = planned.find(({ id }) => id === sheet.own);
    return plan ? [sheetOf(plan, sheet.name)] : [];
  });
  for (const plan of planned) {
    if (sheets.some(({ own }) => own === plan.id)) continue;
    sheets.push(
      sheetOf(
        plan,
        freeSheetName(
          plan.name,
          sheets.map(({ name }) => name),
        ),
      ),
    );
  }
  return sheets;
}

const sheetOf = (plan: OwnSheet, name: string): Sheet => ({
  name,
  visibility: "visible",
  isProtected: false,
  rows: plan.rows.map(({ cells }) => cells.map(cellOf)),
  merges: plan.merges,
  hiddenRows: new Set(),
  hiddenColumns: new Set(plan.columns.flatMap(({ hidden }, column) => (hidden ? [column] : []))),
  own: plan.id,
});

function cellOf(planned: PlannedCell | undefined): Cell | undefined {
  const value = planned?.value ?? null;
  if (value === null || value === "" || (typeof value === "number" && !Number.isFinite(value))) return undefined;
  if (typeof value === "string") return { kind: "text", value };
  const { decimals } = planned ?? {};
  const format = decimals === undefined ? "General" : decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  return { kind: "number", value, format };
}
