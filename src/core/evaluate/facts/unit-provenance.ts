import type { Measure } from "../../model/measure";
import type { Side } from "../../model/verdict";
import type { Book } from "../book/book";
import { tidy, type Provenance } from "../operand";
import { forLast, named } from "./provenance";
import { unitEvidence, type UnitEvidence } from "./unit-evidence";
import { unitSuspicion } from "./unit-suspicion";

/** Placeholders of every fact about units: all that was found, and where the unit comes from, in words. */
export const UNIT_ARGS: readonly string[] = ["value", "lastYear", "unitEvidence", "unitPlace"];

const SHOWN_DECIMALS = 2;

/** Where an answer about the unit of a figure comes from: the figure, last year's, and its parts. */
export function unitProvenance(book: Book, slots: Int32Array): Provenance {
  const at = forLast((i): UnitEvidence | undefined => unitEvidence(book, slots[i] ?? -1));
  return {
    sideAt: (i) => {
      const value = at(i)?.value;
      return value && { measure: value };
    },
    measuresAt: (i): readonly Measure[] => {
      const found = at(i);
      if (!found) return [];
      const before = Number.isNaN(found.expected) && found.lastYear ? [found.lastYear] : [];
      return [found.value, ...found.from, ...before];
    },
    argsAt: (i) => {
      const found = at(i);
      return found ? argsOf(found) : {};
    },
    unitSourcesAt: (i) => at(i)?.sources ?? [],
  };
}

function argsOf(found: UnitEvidence): Readonly<Record<string, Side>> {
  const { value, lastYear, expected, from, due } = found;
  const computed = { value: tidy(expected), unit: due, decimals: SHOWN_DECIMALS, from };
  return {
    ...named({ value, lastYear }),
    ...(Number.isFinite(expected) && { unitExpected: { computed } }),
    unitDue: { literal: due },
    unitSuspicion: { literal: unitSuspicion(found) },
  };
}
