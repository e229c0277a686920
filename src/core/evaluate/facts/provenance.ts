import type { Measure } from "../../model/measure";
import type { Side } from "../../model/verdict";
import type { Provenance } from "../operand";

/** Provenance of an operand whose every element is one measure. */
export const measured = (measureAt: (i: number) => Measure | undefined, placeholder: string): Provenance => ({
  sideAt: (i) => {
    const measure = measureAt(i);
    return measure && { measure };
  },
  measuresAt: (i) => {
    const measure = measureAt(i);
    return measure ? [measure] : [];
  },
  argsAt: (i) => named({ [placeholder]: measureAt(i) }),
});

/** Placeholders for measures that are there. */
export function named(pairs: Readonly<Record<string, Measure | undefined>>): Readonly<Record<string, Side>> {
  const sides: Record<string, Side> = {};
  for (const [name, measure] of Object.entries(pairs)) if (measure) sides[name] = { measure };
  return sides;
}
