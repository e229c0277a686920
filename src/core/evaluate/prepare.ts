import type { Pack, Rule } from "../model/rule";
import { indexCatalogue, type CatalogueIndex } from "./book/catalogue-index";
import { compileRules, type CompiledRules } from "./engine";

/** A pack made ready for checking any number of workbooks. */
export interface Checker {
  readonly pack: Pack;
  readonly catalogue: CatalogueIndex;
  /** The rules that cast doubt on figures, which are asked first, and all others. */
  readonly stages: readonly Stage[];
  /** One key for all rules that are asked of the same subjects. */
  readonly subjectKeys: readonly string[];
}

/** Rules that are asked together, by their places in the pack. */
export interface Stage {
  readonly places: readonly number[];
  readonly rules: CompiledRules;
}

function stagesOf(rules: readonly Rule[]): readonly Stage[] {
  const places = rules.map((_, place) => place);
  const isDoubting = (place: number): boolean => rules[place]?.doubts !== undefined;
  return [places.filter(isDoubting), places.filter((place) => !isDoubting(place))]
    .filter((stage) => stage.length > 0)
    .map((stage) => ({ places: stage, rules: compileRules(stage.flatMap((place) => rules[place] ?? [])) }));
}

/** Makes a pack ready: once for any number of workbooks. */
export function prepare(pack: Pack): Checker {
  return {
    pack,
    catalogue: indexCatalogue(pack.catalogue),
    stages: stagesOf(pack.rules),
    subjectKeys: pack.rules.map(({ forEach }) => JSON.stringify(forEach)),
  };
}
