import { checkWorkbook } from "../core/check-workbook";
import type { Check, CheckOptions } from "../core/check-workbook";
import type { Checker } from "../core/evaluate/prepare";
import type { Result } from "../core/model/problem";
import type { Host } from "../hosts/host";

/** Reads the workbook that is open and checks it; nothing is written. */
export async function checkOpenWorkbook(host: Host, checker: Checker, options: CheckOptions): Promise<Result<Check>> {
  const read = await host.read();
  return read.ok ? { ok: true, value: await checkWorkbook(read.value, checker, options) } : read;
}
