import type { Catalogue } from "../model/indicator";
import type { Vocabulary } from "./layouts/layout";
import { nameIndex } from "./names/name-index";

const prepared = new WeakMap<Catalogue, Vocabulary>();

/** The names of a catalogue, ready to be looked up; worked out once for each catalogue. */
export function vocabularyOf(catalogue: Catalogue): Vocabulary {
  const known = prepared.get(catalogue);
  if (known) return known;
  const vocabulary: Vocabulary = {
    indicatorNamed: nameIndex(catalogue.indicators),
    quantityNamed: nameIndex(catalogue.quantities),
    indicators: new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator])),
    quantities: new Map(catalogue.quantities.map((quantity) => [quantity.id, quantity])),
  };
  prepared.set(catalogue, vocabulary);
  return vocabulary;
}
