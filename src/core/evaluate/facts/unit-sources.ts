import type { UnitPlace } from "../../model/reading";
import { NOTHING, OK, type TextOperand } from "../operand";
import type { FactDefinition } from "./fact";
import { slotsFor } from "./slots";
import { unitEvidence, type UnitEvidence } from "./unit-evidence";
import { UNIT_ARGS, unitProvenance } from "./unit-provenance";

const WORDS = ["agree", "differ", "otherKind"] as const;
type Word = (typeof WORDS)[number];

/** A figure's own unit settles it, and a 单位：line speaks of the sheet in general; these speak of the figure. */
const SPECIFIC: readonly UnitPlace[] = ["label", "unitColumn", "header"];

function wordFor({ sources, value, due }: UnitEvidence): Word {
  if (due !== "" && value.unit !== "" && value.unit !== due) return "otherKind";
  if (sources.some(({ place }) => place === "cell" || place === "format")) return "agree";
  const worths = sources.filter(({ place, worth }) => SPECIFIC.includes(place) && !Number.isNaN(worth));
  return worths.some(({ worth }) => worth !== worths[0]?.worth) ? "differ" : "agree";
}

/** Whether everything that names a unit for the figure names the same. */
export const unitSources: FactDefinition = {
  name: "unitSources",
  summary:
    "what label, unit column and header say of the figure's unit: agree (or say nothing), differ, otherKind for a unit that the indicator cannot have",
  gives: "text",
  serves: ["indicator"],
  params: [{}],
  args: () => UNIT_ARGS,
  answer: ({ book, subjects, params }): TextOperand => {
    const slots = slotsFor(book, subjects, params);
    const found = Array.from(slots, (slot) => unitEvidence(book, slot));
    return {
      type: "text",
      words: WORDS,
      codes: Uint8Array.from(found, (evidence) => (evidence ? WORDS.indexOf(wordFor(evidence)) : 0)),
      states: Uint8Array.from(found, (evidence) => (evidence ? OK : NOTHING)),
      ...unitProvenance(book, slots),
    };
  },
};
