import type { Explanation } from "../model/finding";
import type { Workbook } from "../model/workbook";
import { rowsOfResults } from "./results-read";
import type { WrittenRow } from "./results-read";
import { remarksOn } from "./remarks-read";
import { NO_MEMORY } from "./memory";
import type { Memory } from "./memory";
import { parseState } from "./state";
import { ALL_TEXTS } from "../text/languages";

/**
 * What people typed on our sheets and what was stored before. Where a finding's row is on the sheet, the sheet tells;
 * findings that are gone keep what was stored, so that they come back with it.
 */
export function rememberedOf(workbook: Workbook): Memory {
  const read = workbook.state === null ? null : parseState(workbook.state);
  const stored: Pick<Memory, "explanations" | "remarks" | "bindings"> = read?.ok ? read.value.state : NO_MEMORY;
  const explanations: Record<string, Explanation> = { ...stored.explanations };
  const remarks: Record<string, string> = { ...stored.remarks };
  for (const sheet of workbook.sheets) {
    if (sheet.own === "results") {
      for (const row of rowsOfResults(sheet)) {
        const explanation = explanationOf(row, stored.explanations[row.id]);
        if (explanation) explanations[row.id] = explanation;
        else delete explanations[row.id];
      }
    }
    if (sheet.own === "summary") {
      for (const [section, remark] of remarksOn(sheet)) {
        if (remark) remarks[section] = remark;
        else delete remarks[section];
      }
    }
  }
  const problems = read ? (read.ok ? read.value.problems : [read.problem]) : [];
  return { explanations, remarks, bindings: stored.bindings, problems };
}

const STALE: readonly string[] = ALL_TEXTS.map(({ results }) => results.stale);
const PENDING: readonly string[] = ["", ...ALL_TEXTS.map(({ results }) => results.statuses.pending)];

/**
 * The explanation a row holds now. Untouched, it goes on explaining the values it was written for; once a person
 * changes its note, or chooses a status where we asked for a new explanation, it explains the values beside it.
 */
function explanationOf(row: WrittenRow, stored: Explanation | undefined): Explanation | null {
  const asksAgain = STALE.includes(row.status);
  const status = asksAgain ? (stored?.status ?? "") : row.status;
  if (row.note === "" && PENDING.includes(status)) return null;
  const values = row.values ?? stored?.values ?? "";
  const isConfirmed = !asksAgain && stored !== undefined && stored.values !== values;
  const isUntouched = stored?.status === status && stored.note === row.note && !isConfirmed;
  return isUntouched ? stored : { status, note: row.note, values };
}
