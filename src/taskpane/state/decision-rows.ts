import { reportAddress } from "../../core/model/address";
import { isQuestion, type Binding, type BindingOutcome } from "../../core/model/binding";
import type { Catalogue } from "../../core/model/indicator";
import { inAllLanguages, type IndicatorRow, type Wanted } from "./indicator-row";

/** What was decided: questions first, then what has moved, then the rest, the latest first. */
export function decisionRows(
  outcomes: readonly BindingOutcome[],
  { indicators }: Catalogue,
  { matches }: Wanted,
): readonly IndicatorRow[] {
  return outcomes
    .map((outcome, at) => ({ outcome, at }))
    .sort((a, b) => urgency(a.outcome) - urgency(b.outcome) || b.at - a.at)
    .map(({ outcome }): IndicatorRow => ({ kind: "decision", key: keyOf(outcome.binding), level: 1, outcome }))
    .filter((row) => row.kind === "decision" && matches(wordsOf(row.outcome, indicators)));
}

const keyOf = (binding: Binding): string =>
  [
    binding.kind,
    ...("place" in binding ? [reportAddress(binding.place.at)] : [binding.label, binding.indicator]),
    binding.isImported ? "imported" : "own",
  ].join("|");

const urgency = (outcome: BindingOutcome): number => (isQuestion(outcome) ? 0 : outcome.state === "moved" ? 1 : 2);

function wordsOf({ binding, cells }: BindingOutcome, indicators: Catalogue["indicators"]): readonly string[] {
  const named = "indicator" in binding ? indicators.find(({ id }) => id === binding.indicator) : undefined;
  return [
    "place" in binding ? binding.place.label : binding.label,
    ...(named ? inAllLanguages(named.name) : []),
    ...cells.map(reportAddress),
  ];
}

/** How many decisions have moved, and how many ask something. */
export const concerns = (outcomes: readonly BindingOutcome[]): { readonly moved: number; readonly asking: number } => ({
  moved: outcomes.filter(({ state }) => state === "moved").length,
  asking: outcomes.filter(isQuestion).length,
});
