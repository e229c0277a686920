import type { Binding, BindingOutcome, NameDecision } from "../../model/binding";
import type { Unrecognised } from "../../model/reading";
import type { Found, Vocabulary } from "../layouts/layout";
import { nameKeyOf, refusalKey } from "./decided-names";

/**
 * What was found without what the person refused. The names of the workbook do this already for a label by itself; a
 * layout may have read it together with other words.
 */
export function withoutRefused(found: Found, bindings: readonly Binding[]): Found {
  const refusals = new Set(
    bindings.flatMap((one) => (one.kind === "refusal" ? [refusalKey(one.label, one.indicator)] : [])),
  );
  if (refusals.size === 0) return found;
  const isRefused = (label: string, indicator: string): boolean => refusals.has(refusalKey(label, indicator));
  const refused = found.readings.filter(({ labelText, indicator }) => isRefused(labelText, indicator));
  const rows = new Set(refused.map(({ label, indicator }) => `${label.sheet}\u0000${label.row}\u0000${indicator}`));
  return {
    ...found,
    readings: found.readings.filter((reading) => !refused.includes(reading)),
    targets: found.targets.filter(
      ({ measure: { at }, indicator }) => !rows.has(`${at.sheet}\u0000${at.row}\u0000${indicator}`),
    ),
    unrecognised: found.unrecognised.map((one): Unrecognised => {
      if (one.offer === undefined || !isRefused(one.label, one.offer)) return one;
      const { offer: _, ...rest } = one;
      return { ...rest, why: one.why === "closeLabel" ? "unknownLabel" : one.why };
    }),
  };
}

/** What became of a decision on a label: the labels it is used for, so that nobody wonders. */
export function nameOutcome(
  binding: Binding & NameDecision,
  { readings }: Found,
  { indicators }: Vocabulary,
): BindingOutcome {
  if (!indicators.has(binding.indicator)) return { binding, state: "unknownIndicator", cells: [] };
  const key = nameKeyOf(binding.label);
  const used = readings.filter(
    ({ matchedBy, labelText, indicator }) =>
      matchedBy === "binding" && indicator === binding.indicator && nameKeyOf(labelText) === key,
  );
  const labels = new Map(used.map(({ label }) => [`${label.sheet}\u0000${label.row},${label.column}`, label]));
  return { binding, state: "inForce", cells: binding.kind === "alias" ? [...labels.values()] : [] };
}
