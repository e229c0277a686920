import { NOTHING, OK, type TextOperand } from "../operand";
import type { FactDefinition } from "./fact";
import { slotsFor } from "./slots";
import { unitEvidence } from "./unit-evidence";
import { UNIT_ARGS, unitProvenance } from "./unit-provenance";

const WORDS = ["percent", "fraction"] as const;

/** Whether a share looks like a fraction by itself: a participation rate of 0.95 %. */
export const percentForm: FactDefinition = {
  name: "percentForm",
  summary:
    "fraction for a number above 0 up to 1 without a percent sign, where more is better, so little not to be believed and no parts confirm it; else percent",
  gives: "text",
  serves: ["indicator"],
  params: [{}],
  args: () => UNIT_ARGS,
  answer: ({ book, subjects, params }): TextOperand => {
    const slots = slotsFor(book, subjects, params);
    const found = Array.from(slots, (slot) => unitEvidence(book, slot));
    const isFraction = found.map((evidence, i) => {
      const indicator = book.catalogue.indicators[book.slots.all[slots[i] ?? -1]?.indicator ?? -1];
      const isSigned = evidence?.sources.some(({ place }) => place === "cell" || place === "format") ?? true;
      const value = evidence?.value.value ?? NaN;
      const isOpen = !isSigned && Number.isNaN(evidence?.expected ?? NaN);
      return indicator?.better === "up" && isOpen && value > 0 && value <= 1;
    });
    return {
      type: "text",
      words: WORDS,
      codes: Uint8Array.from(isFraction, (is) => (is ? 1 : 0)),
      states: Uint8Array.from(found, (evidence) => (evidence ? OK : NOTHING)),
      ...unitProvenance(book, slots),
    };
  },
};
