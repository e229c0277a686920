/** @jest-environment ./test/excel/excel-environment.cjs */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../../src/core/check-workbook";
import { prepare } from "../../../src/core/evaluate/prepare";
import type { Result } from "../../../src/core/model/problem";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { placeOfKey } from "../../../src/workbench/stand-in/document/cell";
import { documentOf } from "../../../src/workbench/stand-in/document/from-workbook";
import { typeInto } from "../../../src/workbench/stand-in/document/typing";
import type { StandIn } from "../../../src/workbench/stand-in/stand-in";
import { startExcel } from "../../excel/start-excel";
import { districtPack } from "../../rules/district-pack";
import { sheetIn } from "./open-book";

jest.setTimeout(60_000);

const checker = prepare(districtPack());
const SAMPLE = "02-faulty-list.xlsx";
const REMARK = "已与招生办核实，口径不同";

/** Checks and writes, as the ribbon button does. */
async function run(): Promise<Result<unknown>> {
  const host = excelHost();
  const read = await host.read();
  if (!read.ok) return read;
  const checked = await checkWorkbook(read.value, checker, { language: "zh-CN" });
  return host.apply(checked.plan());
}

async function checkedBook(): Promise<StandIn> {
  const file = readXlsx(new Uint8Array(readFileSync(join(process.cwd(), "samples", SAMPLE))), SAMPLE);
  if (!file.ok) throw new Error(file.problem.message.en);
  const { standIn } = await startExcel(documentOf(file.value));
  expect(await run()).toMatchObject({ ok: true });
  return standIn;
}

/** Where a text stands on the results sheet. */
function placeOf(standIn: StandIn, text: string): { readonly row: number; readonly column: number } {
  for (const [key, { value }] of sheetIn(standIn, "校验结果").cells) if (value === text) return placeOfKey(key);
  throw new Error(`${text} is not on the results sheet.`);
}

test("what people typed survives a run that fails anywhere while our sheets are written anew", async () => {
  const first = await checkedBook();
  const { row, column } = placeOf(first, "处理说明");
  const fixed = placeOf(first, "填报值").row + 3;
  const writes: number[] = [];
  let failures = 0;
  for (let tried = 0; tried === 0 || tried < writes.length; tried += 9) {
    const standIn = await checkedBook();
    typeInto(sheetIn(standIn, "校验结果"), row + 1, column, REMARK);
    typeInto(sheetIn(standIn, "校验结果"), fixed, column, "另一条说明");
    const failing = writes[tried];
    let seen = 0;
    standIn.plan({
      operation: ({ kind }) => {
        if (kind === "read") return undefined;
        if (tried === 0) writes.push(seen);
        return seen++ === failing ? "GeneralException" : undefined;
      },
    });
    if (!(await run()).ok) failures++;
    standIn.plan({});
    expect(await run()).toMatchObject({ ok: true });
    expect(placeOf(standIn, REMARK)).toEqual({ row: row + 1, column });
    expect(placeOf(standIn, "另一条说明")).toEqual({ row: fixed, column });
  }
  expect(failures).toBeGreaterThan(20);
});
