import { basename } from "node:path";
import type { Workbook } from "../core/model/workbook";
import { nodeInflate } from "../hosts/node-inflate";
import { readWorkbook } from "../hosts/read-file";
import { readInput } from "./read-input";

/**
 * The workbook with our sheets of the file that is about to be written over, so that what people typed there survives.
 * A workbook that carries our sheets itself needs no other's.
 */
export async function withEarlierNotes(workbook: Workbook, destination: string): Promise<Workbook> {
  if (workbook.state !== null) return workbook;
  const input = await readInput(destination);
  if (!input.ok) return workbook; // Mostly because there is none yet; writing will tell if it is more than that.
  const earlier = await readWorkbook(input.value.bytes, basename(destination), { inflate: nodeInflate });
  if (!earlier.ok) return workbook;
  const { sheets, state } = earlier.value.workbook;
  return { ...workbook, sheets: [...workbook.sheets, ...sheets.filter(({ own }) => own)], state };
}
