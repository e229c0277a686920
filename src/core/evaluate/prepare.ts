import type { Pack } from "../model/rule";
import { indexCatalogue, type CatalogueIndex } from "./book/catalogue-index";
import { compileRules, type CompiledRules } from "./engine";

/** A pack made ready for checking any number of workbooks. */
export interface Checker {
  readonly pack: Pack;
  readonly catalogue: CatalogueIndex;
  readonly rules: CompiledRules;
  /** One key for all rules that are asked of the same subjects. */
  readonly subjectKeys: readonly string[];
}

/** Makes a pack ready: once for any number of workbooks. */
export function prepare(pack: Pack): Checker {
  return {
    pack,
    catalogue: indexCatalogue(pack.catalogue),
    rules: compileRules(pack.rules),
    subjectKeys: pack.rules.map(({ forEach }) => JSON.stringify(forEach)),
  };
}
