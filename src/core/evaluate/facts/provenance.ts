import type { Measure } from "../../model/measure";
import type { Side } from "../../model/verdict";
import type { Provenance } from "../operand";

/** Remembers the answer for the subject last asked about: a verdict asks for the same measures three times over. */
export function forLast<T>(answer: (i: number) => T): (i: number) => T {
  let last: { readonly i: number; readonly answer: T } | undefined;
  return (i) => {
    if (last?.i !== i) last = { i, answer: answer(i) };
    return last.answer;
  };
}

/** Provenance of an operand whose every element is one measure. */
export function measured(measureAt: (i: number) => Measure | undefined, placeholder: string): Provenance {
  const at = forLast(measureAt);
  return {
    sideAt: (i) => {
      const measure = at(i);
      return measure && { measure };
    },
    measuresAt: (i) => {
      const measure = at(i);
      return measure ? [measure] : [];
    },
    argsAt: (i) => named({ [placeholder]: at(i) }),
  };
}

/** Placeholders for measures that are there. */
export function named(pairs: Readonly<Record<string, Measure | undefined>>): Readonly<Record<string, Side>> {
  const sides: Record<string, Side> = {};
  for (const [name, measure] of Object.entries(pairs)) if (measure) sides[name] = { measure };
  return sides;
}
