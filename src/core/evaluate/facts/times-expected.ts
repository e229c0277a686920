import type { Book } from "../book/book";
import { computedOperand, NOTHING, OK, stateCode } from "../operand";
import type { FactDefinition } from "./fact";
import { measureIn, slotsFor, slotsOfLastYear } from "./slots";
import { unitEvidence } from "./unit-evidence";
import { UNIT_ARGS, unitProvenance } from "./unit-provenance";

/** The figure over what its parts make of it, else over that of the year before. */
function quotientAt(book: Book, slot: number): { readonly value: number; readonly state: number } {
  const found = unitEvidence(book, slot);
  if (!found) return { value: NaN, state: NOTHING };
  const { value, expected } = found;
  const before = measureIn(book, slotsOfLastYear(book, Int32Array.of(slot))[0]);
  if (Number.isNaN(expected) && before && before.state !== "ok") return { value: NaN, state: stateCode(before.state) };
  const quotient = value.value / (Number.isNaN(expected) ? (before?.value ?? NaN) : expected);
  return { value: quotient, state: Number.isFinite(quotient) ? OK : NOTHING };
}

/** How many times what was to be expected: 0.01 for a fraction that stands for a percentage. */
export const timesExpected: FactDefinition = {
  name: "timesExpected",
  summary:
    "the figure divided by what its numerator and denominator make of it, where both have values, else by that of the year before",
  gives: "number",
  serves: ["indicator"],
  params: [{}],
  args: () => UNIT_ARGS,
  answer: ({ book, subjects, params }) => {
    const slots = slotsFor(book, subjects, params);
    const found = Array.from(slots, (slot) => quotientAt(book, slot));
    const values = Float64Array.from(found, ({ value }) => value);
    return computedOperand(
      values,
      Uint8Array.from(found, ({ state }) => state),
      unitProvenance(book, slots),
    );
  },
};
