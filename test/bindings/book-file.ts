import { utils, write } from "@e965/xlsx";
import { cellDecision, checkWith, checkWorkbook, type Check } from "../../src/core/check-workbook";
import { prepare, type Checker } from "../../src/core/evaluate/prepare";
import { parseA1, reportAddress } from "../../src/core/model/address";
import type { Decision } from "../../src/core/model/binding";
import type { CellRef } from "../../src/core/model/cell";
import type { WritePlan } from "../../src/core/model/plan";
import type { Workbook } from "../../src/core/model/workbook";
import { withBinding } from "../../src/core/report/decided";
import { rememberedOf } from "../../src/core/report/remembered";
import { nodeDeflate } from "../../src/hosts/node-deflate";
import { nodeInflate } from "../../src/hosts/node-inflate";
import { readWorkbook } from "../../src/hosts/read-file";
import { applyPlan } from "../../src/hosts/xlsx/write/apply-plan";
import { districtPack } from "../rules/district-pack";

export const CHECKER: Checker = prepare(districtPack());

export type Cells = readonly (readonly (string | number)[])[];

/** The bytes of an .xlsx with these sheets, written by a library that is not ours. */
export function fileOf(sheets: Readonly<Record<string, Cells>>): Uint8Array {
  const book = utils.book_new();
  for (const [name, cells] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells.map((row) => [...row])), name);
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

/** The file after a plan was applied to it. */
export function written(bytes: Uint8Array, plan: WritePlan): Uint8Array {
  const applied = applyPlan(bytes, plan, nodeInflate, nodeDeflate);
  if (!applied.ok) throw new Error(applied.problem.message.en);
  return applied.value.bytes;
}

/** The workbook in a file. */
export async function workbookIn(bytes: Uint8Array, name = "指标.xlsx"): Promise<Workbook> {
  const read = await readWorkbook(bytes, name, { inflate: nodeInflate });
  if (!read.ok) throw new Error(read.problem.message.en);
  return read.value.workbook;
}

/** `表!E5` as a reference. */
export function cellNamed(address: string): CellRef {
  const [sheet = "", cell = ""] = address.split("!");
  const place = parseA1(cell);
  if (!place) throw new Error(`${address} is no cell`);
  return { sheet, ...place };
}

/** The file in which a person bound a cell to an indicator and had it checked and written. */
export async function boundFile(bytes: Uint8Array, address: string, indicator: string): Promise<Uint8Array> {
  const workbook = await workbookIn(bytes);
  const memory = rememberedOf(workbook);
  const decision = cellDecision(workbook, CHECKER, memory, cellNamed(address), { indicator });
  if (!decision.ok) throw new Error(decision.problem.code);
  const check = await checkWith(withBinding(memory, decision.value), workbook, CHECKER, { language: "zh-CN" });
  return written(bytes, check.plan());
}

/** Another file with what is stored in this one, as if a person had edited it in Excel. */
export async function editedInto(bytes: Uint8Array, sheets: Readonly<Record<string, Cells>>): Promise<Uint8Array> {
  const { state } = await workbookIn(bytes);
  return written(fileOf(sheets), { marks: "keep", sheets: "keep", state });
}

/** What a file comes to when it is checked, with the decisions of a file of bindings. */
export const checkOf = async (bytes: Uint8Array, decisions: readonly Decision[] = []): Promise<Check> =>
  checkWorkbook(await workbookIn(bytes), CHECKER, { language: "zh-CN", decisions });

/** The cells and periods that an indicator was read from. */
export const readAs = ({ recognition }: Check, indicator: string): readonly string[] =>
  recognition.readings
    .filter((reading) => reading.indicator === indicator && reading.role === "value")
    .map(({ measure, period }) => `${reportAddress(measure.at)} ${period} ${measure.value}${measure.unit}`)
    .sort();

/** The states of what people decided. */
export const statesOf = ({ recognition }: Check): readonly string[] => recognition.bindings.map(({ state }) => state);
