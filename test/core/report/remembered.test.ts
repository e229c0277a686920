import type { Checked } from "../../../src/core/report/checked";
import { NO_MEMORY } from "../../../src/core/report/memory";
import type { Memory } from "../../../src/core/report/memory";
import { planOf } from "../../../src/core/report/plan";
import { rememberedOf } from "../../../src/core/report/remembered";
import { RESULT_COLUMNS } from "../../../src/core/report/results-row";
import type { WritePlan } from "../../../src/core/model/plan";
import type { Row, Sheet, Workbook } from "../../../src/core/model/workbook";
import { asSheet, edited, typed, workbook } from "./as-sheet";
import { halfYear } from "./books";

const STATUS = RESULT_COLUMNS.findIndex(({ id }) => id === "status");
const NOTE = RESULT_COLUMNS.findIndex(({ id }) => id === "note");
const ID = RESULT_COLUMNS.findIndex(({ id }) => id === "id");

const carrying = (plan: WritePlan): Workbook => {
  if (plan.sheets === "keep" || plan.state === "keep") throw new Error("a full plan is expected");
  return workbook(plan.sheets.map(asSheet), plan.state);
};

const planned = (book: Checked, memory: Memory = NO_MEMORY): WritePlan => planOf(book, memory, "zh-CN");

const idOf = (book: Checked, rule: string): string => book.findings.find((finding) => finding.rule === rule)?.id ?? "";

/** Types a status and a note beside a finding. */
const explain = (book: Workbook, id: string, status: string, note: string): Workbook => ({
  ...book,
  sheets: book.sheets.map((sheet) =>
    sheet.own === "results"
      ? edited(sheet, (rows) =>
          rows.map((row) => (textAt(row, ID) === id ? typed(typed(row, STATUS, status), NOTE, note) : row)),
        )
      : sheet,
  ),
});

const textAt = (row: Row | undefined, column: number): string => {
  const cell = row?.[column];
  return cell?.kind === "text" ? cell.value : "";
};

const onResults = (book: Workbook, change: (sheet: Sheet) => Sheet): Workbook => ({
  ...book,
  sheets: book.sheets.map((sheet) => (sheet.own === "results" ? change(sheet) : sheet)),
});

const first = halfYear();
const id = idOf(first, "rate-is-its-parts");
const explained = explain(carrying(planned(first)), id, "已说明", "台账以三月为准，影响2人。");

test("planning again from the workbook that carries our sheets gives the same plan", () => {
  const memory = rememberedOf(explained);
  const once = planned(halfYear(memory), memory);
  const again = rememberedOf(carrying(once));
  expect(planned(halfYear(again), again)).toEqual(once);
});

test("a status and a note come back beside their finding", () => {
  const { findings } = halfYear(rememberedOf(explained));
  const finding = findings.find((each) => each.id === id);
  expect(finding).toMatchObject({
    isStale: false,
    explanation: { status: "已说明", note: "台账以三月为准，影响2人。" },
  });
});

test.each<[string, (sheet: Sheet) => Sheet]>([
  ["the rows are sorted", (sheet) => edited(sheet, (rows) => [...rows.slice(0, 5), ...rows.slice(5).reverse()])],
  [
    "rows are put between",
    (sheet) =>
      edited(sheet, (rows) => [[], ...rows.flatMap((row) => [row, [{ kind: "text", value: "自己的一行" } as const]])]),
  ],
  [
    "the columns are moved",
    (sheet) => edited(sheet, (rows) => rows.map((row) => [undefined, ...(row ?? [])].reverse())),
  ],
  [
    "other rows are deleted",
    (sheet) => edited(sheet, (rows) => rows.filter((row, index) => index < 5 || textAt(row, ID) === id)),
  ],
  ["rows are filtered away", (sheet) => ({ ...sheet, hiddenRows: new Set([5, 6, 7, 8]) })],
])("explanations survive when %s", (_, change) => {
  expect(rememberedOf(onResults(explained, change)).explanations[id]?.note).toBe("台账以三月为准，影响2人。");
});

test("a note whose sheet was deleted is kept in the stored state", () => {
  const memory = rememberedOf(explained);
  const stored = carrying(planned(halfYear(memory), memory));
  expect(rememberedOf({ ...stored, sheets: [] }).explanations[id]?.status).toBe("已说明");
});

test("an explanation returns with its finding after the finding was gone", () => {
  const memory = rememberedOf(explained);
  const without = carrying(planned(halfYear(memory, "94.6%"), memory));
  const back = halfYear(rememberedOf(without));
  expect(back.findings.find((each) => each.id === id)?.explanation?.note).toBe("台账以三月为准，影响2人。");
});

test("what a person cleared stays cleared", () => {
  const memory = rememberedOf(explained);
  const carried = carrying(planned(halfYear(memory), memory));
  expect(rememberedOf(explain(carried, id, "待处理", "")).explanations[id]).toBeUndefined();
});

describe("an explanation of values that moved", () => {
  const memory = rememberedOf(explained);
  const moved = halfYear(memory, "97.4%");
  const carried = carrying(planned(moved, memory));

  test("is stale and shown as such", () => {
    expect(moved.findings.find((each) => each.id === id)?.isStale).toBe(true);
    const row = carried.sheets[0]?.rows.find((each) => textAt(each, ID) === id);
    expect([textAt(row, STATUS), textAt(row, NOTE)]).toEqual(["需重新说明", "台账以三月为准，影响2人。"]);
  });

  test("is still stale at the next run, and fresh again when the old value returns", () => {
    const next = rememberedOf(carried);
    expect(halfYear(next, "97.4%").findings.find((each) => each.id === id)?.isStale).toBe(true);
    expect(halfYear(next, "96.4%").findings.find((each) => each.id === id)?.isStale).toBe(false);
  });

  test.each([
    ["its note", "需重新说明", "已核对，四月新增。"],
    ["its status", "已说明", "台账以三月为准，影响2人。"],
  ])("is no longer stale once a person touches %s", (_, status, note) => {
    const next = halfYear(rememberedOf(explain(carried, id, status, note)), "97.4%");
    const finding = next.findings.find((each) => each.id === id);
    expect([finding?.isStale, finding?.explanation?.note]).toEqual([false, note]);
  });
});

test("人工补充 survives, also where a section has nothing else to say", () => {
  const carried = carrying(planned(first));
  const remarked: Workbook = {
    ...carried,
    sheets: carried.sheets.map((sheet) =>
      sheet.own === "summary"
        ? edited(sheet, (rows) =>
            rows.map((row) => (textAt(row, 10) === "remark:plan" ? typed(row, 1, "另有三所在建。") : row)),
          )
        : sheet,
    ),
  };
  const memory = rememberedOf(remarked);
  expect(memory.remarks).toEqual({ plan: "另有三所在建。" });
  const empty = { ...first, recognition: { ...first.recognition, readings: [] } };
  expect(rememberedOf(carrying(planned(empty, memory))).remarks).toEqual({ plan: "另有三所在建。" });
});

test.each([
  "",
  "{",
  "null",
  "[]",
  '{"version":2}',
  '{"version":1,"pack":{},"asOf":"","explanations":{"F-1":3},"remarks":{}}',
])("the damaged state %j is a problem, and the sheet is read all the same", (state) => {
  const memory = rememberedOf({ ...explained, state });
  expect(memory.problems.map(({ code }) => code)).toEqual(["state-damaged"]);
  expect(memory.explanations[id]?.status).toBe("已说明");
});

test("sheets of the user's with our headers are not ours", () => {
  const foreign = explained.sheets.map(({ own: _, ...sheet }) => sheet);
  expect(rememberedOf({ ...explained, sheets: foreign, state: null }).explanations).toEqual({});
});
