import type { Measure } from "../../model/measure";
import { isRowClaim } from "../../model/table-claim";
import type { Side } from "../../model/verdict";
import { NOTHING, OK, computedOperand, tidy, type NumberOperand } from "../operand";
import { locate, type ClaimSubjects } from "../subjects/subjects";
import { impliedAt } from "./implied-at";
import type { FactDefinition } from "./fact";
import { named } from "./provenance";
import { claimsOf } from "./stated";

function answer(subjects: ClaimSubjects): NumberOperand {
  const { parts, count } = subjects;
  const values = new Float64Array(count);
  const states = new Uint8Array(count);
  const lows = new Float64Array(count);
  const highs = new Float64Array(count);
  for (const { claim, from, to } of parts) {
    if (!isRowClaim(claim)) {
      values[from] = lows[from] = highs[from] = claim.implied;
      continue;
    }
    const { base, value = base } = claim;
    for (let i = from; i < to; i++) {
      const row = i - from;
      const state = Math.max(base.states[row] ?? NOTHING, value.states[row] ?? NOTHING);
      const found = impliedAt(claim, row);
      values[i] = found.value;
      lows[i] = found.low;
      highs[i] = found.high;
      // A quotient over zero makes no sense, and there is nothing to compare with.
      states[i] = state === OK && !Number.isFinite(found.value) ? NOTHING : state;
    }
  }
  const measuresAt = (i: number): readonly Measure[] => Object.values(inputsAt(subjects, i));
  const sideAt = (i: number): Side | undefined => {
    const found = locate(parts, i);
    if (!found || states[i] !== OK) return undefined;
    const { claim } = found.part;
    const stated = isRowClaim(claim) ? claim.stated.measureAt(found.row) : claim.stated;
    const from = measuresAt(i);
    return { computed: { value: tidy(values[i] ?? NaN), unit: stated.unit, decimals: claim.stated.decimals, from } };
  };
  const argsAt = (i: number) => named(inputsAt(subjects, i));
  return computedOperand(values, states, { measuresAt, sideAt, argsAt }, { lows, highs });
}

function inputsAt({ parts }: ClaimSubjects, i: number): Readonly<Record<string, Measure>> {
  const found = locate(parts, i);
  if (!found || !isRowClaim(found.part.claim)) return {};
  const { base, value } = found.part.claim;
  return { ...(value && { value: value.measureAt(found.row) }), base: base.measureAt(found.row) };
}

/** What the other cells make of a stated number. */
export const implied: FactDefinition = {
  name: "implied",
  summary: "what the table's other cells make of the number stated: from its base and value, or by counting rows",
  gives: "number",
  serves: ["claim"],
  params: [{}],
  args: () => ["value", "base"],
  answer: ({ subjects }) => answer(claimsOf(subjects)),
};
