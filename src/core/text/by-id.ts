import type { Catalogue, Indicator } from "../model/indicator";
import type { Pack, Rule } from "../model/rule";

/** Looks entries of a pack up by their ids; the list is gone through once. */
function byId<Owner extends object, Entry extends { readonly id: string }>(
  entriesOf: (owner: Owner) => readonly Entry[],
): (owner: Owner, id: string) => Entry | undefined {
  const prepared = new WeakMap<Owner, ReadonlyMap<string, Entry>>();
  return (owner, id) => {
    const known = prepared.get(owner) ?? new Map(entriesOf(owner).map((entry) => [entry.id, entry]));
    prepared.set(owner, known);
    return known.get(id);
  };
}

/** A rule of a pack by its id: a province's findings ask for it thousands of times. */
export const ruleById: (pack: Pack, id: string) => Rule | undefined = byId(({ rules }) => rules);

/** An indicator of a catalogue by its id. */
export const indicatorById: (catalogue: Catalogue, id: string) => Indicator | undefined = byId(
  ({ indicators }) => indicators,
);
