/** @jest-environment ./test/excel/excel-environment.cjs */
import { excelHost } from "../../../src/hosts/excel/excel-host";
import type { DocumentSheet } from "../../../src/workbench/stand-in/document/sheet";
import { typeInto } from "../../../src/workbench/stand-in/document/typing";
import type { StandIn } from "../../../src/workbench/stand-in/stand-in";
import { plainDocument } from "../../excel/plain-document";
import { requestsOf, writingRequestsOf } from "../../excel/round-trips";
import { apply, BOOK, FULL, open, sheetIn } from "./open-book";

let standIn: StandIn;

beforeEach(async () => {
  standIn = await open();
});

afterEach(() => {
  expect([...standIn.missing]).toEqual([]);
});

const sheet = (name: string): DocumentSheet => sheetIn(standIn, name);

describe("A run", () => {
  test("that finds everything as planned writes nothing", async () => {
    await apply(FULL);
    const before = standIn.log.length;
    await apply(FULL);
    const log = standIn.log.slice(before);
    expect(requestsOf({ log })).toBe(3);
    expect(writingRequestsOf({ log })).toBe(0);
  });

  test("corrects what somebody typed over our sheet, and only there", async () => {
    await apply(FULL);
    const expected = plainDocument(standIn.document);
    typeInto(sheet("校验结果"), 1, 1, "乱填");
    typeInto(sheet("指标汇总"), 40, 0, "多出一行");
    await apply(FULL);
    expect(plainDocument(standIn.document)).toEqual(expected);
  });

  test("does not let its own changes be taken for the user's, and lets theirs be heard again", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    await apply(FULL);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual([]);
    await Excel.run(async ({ workbook, sync: _ }) => {
      workbook.worksheets.getItem("其他").getRange("B2").values = [[1]];
      await workbook.context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual(["B2"]);
  });

  test("leaves events off where they were off", async () => {
    standIn.document.areEventsEnabled = false;
    await apply(FULL);
    expect(standIn.document.areEventsEnabled).toBe(false);
  });

  test("sends in parts what is too large, also when its size was not foreseen", async () => {
    await apply(FULL);
    const expected = plainDocument(standIn.document);
    standIn = await open();
    standIn.plan({ payloadLimit: 12_000 });
    await apply(FULL, { bytesPerRequest: 1_000_000 });
    expect(plainDocument(standIn.document)).toEqual(expected);
    expect(standIn.log.filter(({ response }) => response === null).length).toBeGreaterThan(0);
  });

  test("that is cancelled before it writes leaves everything", async () => {
    const before = plainDocument(standIn.document);
    expect(await excelHost({ isCancelled: () => true }).apply(FULL)).toMatchObject({
      ok: false,
      problem: { code: "cancelled" },
    });
    expect(plainDocument(standIn.document)).toEqual(before);
  });

  test("tells how far it is", async () => {
    const seen: [number, number][] = [];
    await apply(FULL, { onProgress: (done, total) => seen.push([done, total]), bytesPerRequest: 10_000 });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)?.[0]).toBe(seen.at(-1)?.[1]);
  });

  test("needs nothing newer than ExcelApi 1.9", async () => {
    standIn = await open(BOOK, { requirements: { ExcelApi: "1.9" } });
    await apply(FULL);
    await apply({ ...FULL, marks: [], sheets: [] });
  });

  test.each([
    ["InvalidOperationInCellEditMode", "excel-editing", /Enter/],
    ["AccessDenied", "excel-protected", /撤销保护/],
    ["ActivityLimitReached", "excel-busy", /稍候/],
    ["WriteNotSupportedWhenModalDialogOpen", "excel-dialog", /关闭对话框/],
  ] as const)("that Excel answers with %s says what to do", async (error, code, words) => {
    standIn.plan({ request: (index) => (index >= 2 ? error : undefined) });
    const result = await excelHost().apply(FULL);
    expect(result).toMatchObject({ ok: false, problem: { code } });
    expect(result.ok ? "" : result.problem.message["zh-CN"]).toMatch(words);
    expect(result.ok ? "" : result.problem.message["zh-CN"]).toContain("您的数据没有改动");
  });
});
