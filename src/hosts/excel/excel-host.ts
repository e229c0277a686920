import type { Host } from "../host";
import type { ExcelHostOptions } from "./options";
import { problemOf, problemWhileWriting } from "./problems";
import type { Inventory } from "./read/inventory";
import { readWorkbook } from "./read/read-workbook";
import { runInExcel } from "./run";
import { applyPlan } from "./write/apply-plan";

/**
 * The host of the workbook that is open in Excel. It remembers what it read last, so that a plan made from it is not
 * applied to sheets that have been replaced or moved since.
 */
export function excelHost(options: ExcelHostOptions = {}): Host {
  let read: Inventory | null = null;
  return {
    read: async () => {
      const result = await runInExcel((context) => readWorkbook(context, options));
      if (!result.ok) return result;
      read = result.value.inventory;
      return { ok: true, value: result.value.workbook };
    },
    apply: (plan) => {
      let isWriting = false;
      const onWriting = (): void => {
        isWriting = true;
      };
      return runInExcel(
        (context) => applyPlan(context, plan, read, options, { onWriting }),
        (error) => (isWriting ? problemWhileWriting(error) : problemOf(error)),
      );
    },
  };
}
