/** @jest-environment ./test/excel/excel-environment.cjs */
import { CLEARING_PLAN, type WritePlan } from "../../../src/core/model/plan";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import type { ExcelHostOptions } from "../../../src/hosts/excel/options";
import type { ExcelDocument } from "../../../src/workbench/stand-in/document/document";
import { documentOf } from "../../../src/workbench/stand-in/document/from-workbook";
import type { Faults } from "../../../src/workbench/stand-in/faults";
import type { StandIn } from "../../../src/workbench/stand-in/stand-in";
import { plain, plainDocument } from "../../excel/plain-document";
import { requestsOf } from "../../excel/round-trips";
import { startExcel } from "../../excel/start-excel";
import { workbookOf } from "../../workbook-of";
import { marksOn, OWN_SHEETS, ownSheet } from "../plans";

jest.setTimeout(60_000);

const BOOK = workbookOf({
  主要指标: [
    ["指标", "2022年上半年"],
    ["在校生数", 283],
    ["入学率", "94.6%"],
  ],
  学校情况: [
    ["学校", "班数"],
    ["田十八小学", 12],
  ],
});

const FIRST: WritePlan = {
  marks: [marksOn("主要指标", { error: "B2 B3", warning: "A2" }), marksOn("学校情况", { warning: "B2" })],
  sheets: OWN_SHEETS,
  state: '{"version":1}',
};

const SECOND: WritePlan = {
  marks: [marksOn("主要指标", { info: "B2" })],
  sheets: [
    ownSheet("results", "校验结果", [
      ["问题"],
      ["另一个"],
      [{ value: "去看", style: "link", link: { sheet: "主要指标", row: 1, column: 1 } }],
    ]),
  ],
  state: '{"version":1,"n":2}',
};

/** What leads up to the plan, and the plan that is going to fail. */
const CASES: readonly [string, readonly WritePlan[], WritePlan][] = [
  ["the first check", [], FIRST],
  ["a later check", [FIRST], SECOND],
  ["clearing", [FIRST], CLEARING_PLAN],
];

async function prepared(before: readonly WritePlan[]): Promise<StandIn> {
  const { standIn } = await startExcel(documentOf(BOOK));
  for (const plan of before) expect(await excelHost().apply(plan)).toMatchObject({ ok: true });
  await new Promise((resolve) => setTimeout(resolve, 0));
  return standIn;
}

/** The user's own: cells, and everything about their sheets but our marks. */
const usersPart = (document: ExcelDocument): unknown =>
  plain(
    document.sheets
      .filter(({ name }) => BOOK.sheets.some((sheet) => sheet.name === name))
      .map(({ conditionalFormats: _, ...sheet }) => sheet),
  );

/** Applies the plan with a fault, looks at what that left, then applies it again without. */
async function failAndRecover(
  before: readonly WritePlan[],
  plan: WritePlan,
  faults: (from: number) => Faults,
  options: ExcelHostOptions = {},
): Promise<void> {
  const reference = await prepared(before);
  expect(await excelHost().apply(plan)).toMatchObject({ ok: true });
  const expected = plainDocument(reference.document);

  const standIn = await prepared(before);
  const users = usersPart(standIn.document);
  standIn.plan(faults(standIn.log.length));
  const failed = await excelHost(options).apply(plan);
  standIn.plan({});
  expect(failed.ok).toBe(false);
  if (!failed.ok) expect(failed.problem.message["zh-CN"]).toMatch(/[。！）]$/);
  expect(usersPart(standIn.document)).toEqual(users);
  expect(standIn.document.areEventsEnabled).toBe(true);
  expect(await excelHost().apply(plan)).toMatchObject({ ok: true });
  expect(plainDocument(standIn.document)).toEqual(expected);
  expect([...standIn.missing]).toEqual([]);
}

describe.each(CASES)("When %s fails", (_, before, plan) => {
  test.each([
    ["any request", {}, 3],
    ["any of many small requests", { bytesPerRequest: 6_000, cellsPerRequest: 4 }, 5],
  ])("at %s, the user's cells stay and the next run completes the work", async (__, options, least) => {
    const standIn = await prepared(before);
    const from = requestsOf(standIn);
    await excelHost(options).apply(plan);
    const requests = requestsOf(standIn) - from;
    expect(requests).toBeGreaterThanOrEqual(least);
    for (let request = 0; request < requests; request++) {
      const faults = (first: number): Faults => ({
        request: (index) => (index === first + request ? "InvalidOrTimedOutSession" : undefined),
      });
      await failAndRecover(before, plan, faults, options);
    }
  });

  test("because the answer to a request is lost, the same holds", async () => {
    const standIn = await prepared(before);
    const from = requestsOf(standIn);
    await excelHost().apply(plan);
    for (let request = 0; request < requestsOf(standIn) - from; request++) {
      await failAndRecover(before, plan, (first) => ({
        answer: (index) => (index === first + request ? "GeneralException" : undefined),
      }));
    }
  });

  test("at any operation within a request, the same holds", async () => {
    const standIn = await prepared(before);
    const from = standIn.log.length;
    const operations: { readonly request: number; readonly index: number; readonly kind: string }[] = [];
    standIn.plan({
      operation: ({ kind, type, member }, request, index) => {
        operations.push({ request: request - from, index, kind: `${kind} ${type}.${member}` });
        return undefined;
      },
    });
    await excelHost().apply(plan);
    await new Promise((resolve) => setTimeout(resolve, 0));
    // Page setup may fail without spoiling a run, and that has a test of its own.
    const tried = ofEveryKind(operations).filter(({ kind }) => !kind.includes("PageLayout"));
    expect(tried.length).toBeGreaterThan(20);
    for (const { request, index: operation } of tried) {
      await failAndRecover(before, plan, (first) => ({
        operation: (_, at, index) => (at === first + request && index === operation ? "AccessDenied" : undefined),
      }));
    }
  });
});

/** The first and the last of every kind of operation in every request. */
function ofEveryKind<O extends { readonly request: number; readonly kind: string }>(
  operations: readonly O[],
): readonly O[] {
  const key = ({ request, kind }: O): string => `${request} ${kind}`;
  const last = new Map(operations.map((each) => [key(each), each]));
  const first = new Map([...operations].reverse().map((each) => [key(each), each]));
  return operations.filter((each) => first.get(key(each)) === each || last.get(key(each)) === each);
}
