import type { CellRef } from "../../model/cell";
import type { Reading, Unrecognised } from "../../model/reading";
import type { Vocabulary } from "../layouts/layout";
import { rowLabel } from "../layouts/row-label";

/** Notes without those that a row has no value of its indicator where a sentence in that row tells it. */
export function unanswered(
  notes: readonly Unrecognised[],
  told: readonly Reading[],
  vocabulary: Vocabulary,
): readonly Unrecognised[] {
  const key = ({ sheet, row }: CellRef, indicator: string): string => `${sheet}\u0000${row},${indicator}`;
  const answers = new Set(
    told
      .filter(({ role, measure }) => role === "value" && measure.state !== "blank")
      .map(({ indicator, measure }) => key(measure.at, indicator)),
  );
  return notes.filter(({ cell, label, why }) => {
    const id = why === "noValue" ? rowLabel(label, vocabulary).id : null;
    return !id || !answers.has(key(cell, id));
  });
}
