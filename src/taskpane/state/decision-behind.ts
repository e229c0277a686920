import type { Binding, BindingOutcome } from "../../core/model/binding";
import type { Reading } from "../../core/model/reading";
import { isSameCell } from "./same-cell";

/** The decision by which a figure was read, if any: one on its cell, or one on its label. */
export function decisionBehind(
  { measure, label, matchedBy, indicator }: Reading,
  outcomes: readonly BindingOutcome[],
): Binding | null {
  if (matchedBy !== "binding") return null;
  const behind = outcomes.find(
    ({ binding, cells }) =>
      (binding.kind === "cell" && cells.some((cell) => isSameCell(cell, measure.at))) ||
      (binding.kind === "alias" && binding.indicator === indicator && cells.some((cell) => isSameCell(cell, label))),
  );
  return behind?.binding ?? null;
}
