/** @jest-environment ./test/excel/excel-environment.cjs */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook, type Check } from "../../../src/core/check-workbook";
import { prepare } from "../../../src/core/evaluate/prepare";
import { CLEARING_PLAN } from "../../../src/core/model/plan";
import type { Result } from "../../../src/core/model/problem";
import type { Workbook } from "../../../src/core/model/workbook";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import type { Host } from "../../../src/hosts/host";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { xlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { documentOf } from "../../../src/workbench/stand-in/document/from-workbook";
import { plainDocument } from "../../excel/plain-document";
import { writingRequestsOf } from "../../excel/round-trips";
import { startExcel } from "../../excel/start-excel";
import { districtPack } from "../../rules/district-pack";

const SAMPLES = join(process.cwd(), "samples");

const checker = prepare(districtPack());

async function good<T>(result: Promise<Result<T>>): Promise<T> {
  const done = await result;
  if (!done.ok) throw new Error(done.problem.message.en);
  return done.value;
}

const check = (workbook: Workbook): Promise<Check> => checkWorkbook(workbook, checker, { language: "zh-CN" });

/** Checks and writes, as the ribbon button does. */
async function run(host: Host): Promise<Check> {
  const checked = await check(await good(host.read()));
  await good(host.apply(checked.plan()));
  return checked;
}

function fileHost(bytes: Uint8Array, name: string): Host {
  let file = bytes;
  const write = (written: Uint8Array): Promise<void> => {
    file = written;
    return Promise.resolve();
  };
  return xlsxHost({ read: () => Promise.resolve(file), write }, name);
}

const told = ({ findings, evaluation }: Check): unknown => ({
  account: evaluation.account,
  findings: findings.map(({ id, rule, outcome, cells, values }) => ({ id, rule, outcome, cells, values })),
});

const shownCells = (workbook: Workbook): unknown =>
  workbook.sheets.map(({ name, own, rows }) => ({ name, own, rows: rows.map((row) => [...(row ?? [])]) }));

describe.each(readdirSync(SAMPLES).filter((file) => file.endsWith(".xlsx")))("%s", (name) => {
  const bytes = new Uint8Array(readFileSync(join(SAMPLES, name)));

  test("gives the same findings in Excel as in its file, and the same sheets after writing", async () => {
    const file = fileHost(bytes, name);
    const fromFile = await run(file);
    const { standIn } = await startExcel(documentOf(await good(Promise.resolve(readXlsx(bytes, name)))));
    const fromExcel = await run(excelHost());
    expect(told(fromExcel)).toEqual(told(fromFile));
    const inExcel = await good(excelHost().read());
    expect(shownCells(inExcel)).toEqual(shownCells(await good(file.read())));
    expect(inExcel.sheets.flatMap(({ own }) => own ?? [])).toEqual(["results", "summary"]);
    expect(inExcel.state).toBe((await good(file.read())).state);
    expect([...standIn.missing]).toEqual([]);
  });

  test("is unchanged by a second check, and as before once cleared", async () => {
    const { standIn } = await startExcel(documentOf(await good(Promise.resolve(readXlsx(bytes, name)))));
    const before = plainDocument(standIn.document);
    await run(excelHost());
    const once = plainDocument(standIn.document);
    const requests = standIn.log.length;
    await run(excelHost());
    expect(plainDocument(standIn.document)).toEqual(once);
    expect(writingRequestsOf({ log: standIn.log.slice(requests) })).toBe(0);
    await good(excelHost().apply(CLEARING_PLAN));
    expect(plainDocument(standIn.document)).toEqual(before);
  });
});
