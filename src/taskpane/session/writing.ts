import type { Check } from "../../core/check-workbook";
import type { Result } from "../../core/model/problem";
import { CANCELLED } from "../../hosts/excel/problems";
import type { Applied } from "../../hosts/host";
import type { Working } from "./desk";

/** Writes marks, results, summary and what is remembered, and tells what came out otherwise than planned. */
export async function write(work: Working, check: Check): Promise<Result<Applied>> {
  const { dispatch } = work.options;
  await work.enter("write");
  if (work.isCancelled()) return { ok: false, problem: CANCELLED };
  const applied = await work.host.apply(check.plan());
  if (!applied.ok) return applied;
  const { unmarkedSheets: sheets, sheetNames } = applied.value;
  dispatch({ type: "written" });
  if (sheets.length > 0) dispatch({ type: "told", message: { kind: "unmarked", sheets } });
  for (const [name, got] of Object.entries(sheetNames)) {
    // Our sheet may also go by another name because it was made in the other language, which is no news.
    if (!check.sheets.some(({ sheet, own }) => !own && isSameName(sheet, name))) continue;
    dispatch({ type: "told", message: { kind: "renamed", wanted: name, got } });
  }
  return applied;
}

/** Excel takes no two sheets whose names differ in case only. */
const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
