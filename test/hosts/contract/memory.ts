import { parseA1 } from "../../../src/core/model/address";
import type { Row, Sheet, Workbook } from "../../../src/core/model/workbook";
import { memoryHost, type MemoryHost } from "../../../src/hosts/memory";
import type { HostUnderTest } from "./host-under-test";

/** The host over a value. */
export const memory: HostUnderTest = {
  name: "memory",
  open: (workbook) => {
    let held: MemoryHost = memoryHost(workbook);
    const edit = (name: string, change: (sheet: Sheet) => Sheet): Promise<void> => {
      const now: Workbook = held.workbook();
      held = memoryHost({ ...now, sheets: now.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) });
      return Promise.resolve();
    };
    return Promise.resolve({
      host: { read: () => held.read(), apply: (plan) => held.apply(plan) },
      marks: () => Promise.resolve(held.marks()),
      type: (sheet, address, text) => edit(sheet, (before) => typed(before, address, text)),
      rename: (sheet, name) => edit(sheet, (before) => ({ ...before, name })),
      everything: () => Promise.resolve({ workbook: held.workbook(), marks: held.marks() }),
    });
  },
};

function typed(sheet: Sheet, address: string, text: string): Sheet {
  const place = parseA1(address);
  if (!place) throw new Error(`${address} is no cell.`);
  const rows = [...sheet.rows];
  const row: Row[number][] = [...(rows[place.row] ?? [])];
  row[place.column] = { kind: "text", value: text };
  rows[place.row] = row;
  return { ...sheet, rows };
}
