/** @jest-environment ./test/excel/excel-environment.cjs */
import type { Problem } from "../../../src/core/model/problem";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { documentOf } from "../../../src/workbench/stand-in/document/from-workbook";
import { typeInto } from "../../../src/workbench/stand-in/document/typing";
import { workbookOf } from "../../workbook-of";
import { requestsOf } from "../../excel/round-trips";
import { startExcel } from "../../excel/start-excel";
import { EVERY_KIND, throughExcel } from "./through-excel";

const LONG = workbookOf({
  长表: { rows: Array.from({ length: 400 }, (_, row) => [`第${row}行`, row, row / 8]) },
  短表: [["x"]],
});

test("asks in pieces no larger than wanted, one request each, and says how far it is", async () => {
  const seen: [number, number][] = [];
  const options = { cellsPerRequest: 100, onProgress: (done: number, total: number) => seen.push([done, total]) };
  const { workbook, standIn } = await throughExcel(LONG, options);
  expect(workbook).toEqual(LONG);
  expect(requestsOf(standIn)).toBe(2 + Math.ceil(400 / 33));
  expect(seen.at(-1)).toEqual([1201, 1201]);
});

test("halves what is refused for its size", async () => {
  const { workbook, standIn } = await throughExcel(LONG, {}, (each) => each.plan({ payloadLimit: 20_000 }));
  expect(workbook).toEqual(LONG);
  expect(standIn.log.some(({ answerBytes }) => answerBytes > 20_000)).toBe(true);
});

test("halves what comes back null, as Excel does above its limits", async () => {
  const { workbook } = await throughExcel(LONG, {}, (standIn) => {
    const answer = standIn.answer;
    let isFirst = true;
    Object.assign(standIn, {
      answer: async (body: string, flags: number) => {
        const answered = await answer(body, flags);
        if (!("body" in answered) || !isFirst || !answered.body.includes('"Values":[')) return answered;
        isFirst = false;
        return { body: answered.body.replace(/"(Values|Formulas|NumberFormat|ValueTypes)":\[\[.*?\]\]/g, '"$1":null') };
      },
    });
  });
  expect(workbook).toEqual(LONG);
});

test("does not read millions of blank cells for one that was forgotten far below", async () => {
  const rows: string[][] = [
    ["标题", "值"],
    ["在校生数", "283"],
  ];
  const far = workbookOf({ 远: { rows, hiddenColumns: new Set([1]) }, 近: [["x"]] });
  const { standIn } = await startExcel(documentOf(far));
  const [sheet] = standIn.document.sheets;
  if (!sheet) throw new Error("There is a sheet.");
  typeInto(sheet, 1_048_575, 40, "末行");
  typeInto(sheet, 500_000, 3, 7);
  const read = await excelHost().read();
  if (!read.ok) throw new Error(read.problem.message.en);
  expect(read.value.sheets[0]?.rows[1_048_575]?.[40]).toEqual({ kind: "text", value: "末行" });
  expect(read.value.sheets[0]?.rows[500_000]?.[3]).toEqual({ kind: "number", value: 7, format: "General" });
  expect(read.value.sheets[0]?.rows[1]?.[1]).toEqual({ kind: "text", value: "283" });
  expect([...(read.value.sheets[0]?.hiddenColumns ?? [])]).toEqual([1]);
  expect(requestsOf(standIn)).toBeLessThanOrEqual(7);
  expect(Math.max(...standIn.log.map(({ answerBytes }) => answerBytes))).toBeLessThan(2_000_000);
});

test("says that merges are unknown where the host has no such API, and reads the rest", async () => {
  const notices: Problem[] = [];
  const supported = jest
    .spyOn(Office.context.requirements, "isSetSupported")
    .mockImplementation((_, version) => String(version) !== "1.13");
  const { standIn } = await startExcel(documentOf(EVERY_KIND), { requirements: { ExcelApi: "1.9" } });
  const read = await excelHost({ onNotice: (notice) => notices.push(notice) }).read();
  supported.mockRestore();
  expect(notices.map(({ code }) => code)).toEqual(["merges-unknown"]);
  expect(read).toEqual({
    ok: true,
    value: { ...EVERY_KIND, sheets: EVERY_KIND.sheets.map((sheet) => ({ ...sheet, merges: [] })) },
  });
  expect([...standIn.missing]).toEqual([]);
});

test("says the same where the host claims the API and the library lacks it", async () => {
  const { getMergedAreasOrNullObject } = Excel.Range.prototype;
  delete (Excel.Range.prototype as { getMergedAreasOrNullObject?: unknown }).getMergedAreasOrNullObject;
  const notices: Problem[] = [];
  const { workbook } = await throughExcel(EVERY_KIND, { onNotice: (notice) => notices.push(notice) });
  Excel.Range.prototype.getMergedAreasOrNullObject = getMergedAreasOrNullObject;
  expect(notices.map(({ code }) => code)).toEqual(["merges-unknown"]);
  expect(workbook.sheets[0]?.merges).toEqual([]);
});

test("says what to do on an Excel that is too old", async () => {
  await startExcel(documentOf(EVERY_KIND));
  const supported = jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(false);
  expect(await excelHost().read()).toMatchObject({ ok: false, problem: { code: "excel-old" } });
  supported.mockRestore();
});

test("stops between requests when it is cancelled", async () => {
  await startExcel(documentOf(LONG));
  let asked = 0;
  const read = await excelHost({ cellsPerRequest: 100, isCancelled: () => ++asked > 3 }).read();
  expect(read).toMatchObject({ ok: false, problem: { code: "cancelled" } });
});

test("waits while a cell is being edited, where Excel can wait", async () => {
  const { standIn } = await startExcel(documentOf(LONG));
  standIn.editsCell(true);
  const reading = excelHost().read();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(standIn.log).toHaveLength(0);
  standIn.editsCell(false);
  expect((await reading).ok).toBe(true);
});

test("every request failing in turn comes back as a problem with something to do", async () => {
  const { log } = (await throughExcel(LONG, { cellsPerRequest: 500 })).standIn;
  for (let request = 0; request < requestsOf({ log }); request++) {
    const { standIn } = await startExcel(documentOf(LONG));
    standIn.plan({ request: (index) => (index === request ? "ActivityLimitReached" : undefined) });
    const read = await excelHost({ cellsPerRequest: 500 }).read();
    expect(read).toMatchObject({ ok: false, problem: { code: "excel-busy" } });
  }
});
