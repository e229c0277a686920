import type { Language } from "../model/indicator";
import type { WritePlan } from "../model/plan";
import type { Checked } from "./checked";
import { planMarks } from "./marks";
import type { Memory } from "./memory";
import { planResultsSheet } from "./results-sheet";
import { serialiseState } from "./state";
import { planSummarySheet } from "./summary-sheet";

/**
 * Everything of ours that a checked workbook shall carry: marks, both sheets, and what is to be remembered. A notice is a
 * line at the head of the summary sheet, for whoever has no other place to say what was done.
 */
export function planOf(checked: Checked, memory: Memory, language: Language, notice = ""): WritePlan {
  const { pack, evaluation } = checked;
  return {
    marks: planMarks(checked.findings),
    sheets: [planResultsSheet(checked, language), planSummarySheet(checked, memory, language, notice)],
    state: serialiseState({
      version: 1,
      pack: { id: pack.id, version: pack.version, fingerprint: pack.fingerprint },
      asOf: evaluation.asOf,
      explanations: memory.explanations,
      remarks: memory.remarks,
      bindings: memory.bindings,
    }),
  };
}
