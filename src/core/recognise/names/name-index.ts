import { plainText } from "../measure/plain-text";
import type { MatchedBy } from "../../model/reading";
import { bigramIndex, closestOf, nearNames, type Closeness, type NearName } from "./close-name";
import { countingOf, type Counting } from "./counting";
import { labelText, looseKey, nameKey } from "./label-text";
import { sameWords } from "./same-words";

/** Something that goes by names: an indicator or a quantity. */
export interface Named {
  readonly id: string;
  readonly name: { readonly "zh-CN": string };
  readonly aliases: readonly string[];
  readonly unit?: string;
}

/** How a label was understood: a sure match, a name it may be (`offer`), or neither. */
export interface NameMatch {
  readonly id: string | null;
  readonly matchedBy: MatchedBy;
  readonly sureness: number;
  readonly offer: string | null;
  /** What it may be where more is known, such as its unit; of names found for sure, none. */
  readonly near: readonly NearName[];
  /** Unit in the label's brackets. */
  readonly unit: string;
}

/** Looks labels up; the same text is worked out once. */
export type NameIndex = (text: string) => NameMatch;

/** Names that two different things go by are found for neither. */
type Keys = Map<string, string | null>;

/** An index of everything that goes by names. */
export function nameIndex(things: readonly Named[]): NameIndex {
  const names: Keys = new Map();
  const aliases: Keys = new Map();
  const keys: Keys = new Map();
  const loose: Keys = new Map();
  const reworded: Keys = new Map();
  for (const { id, name } of things) add(names, plainText(name["zh-CN"]), id);
  for (const { id, aliases: others } of things) for (const alias of others) add(aliases, plainText(alias), id);
  for (const { id, name, aliases: others } of things) {
    for (const text of [name["zh-CN"], ...others]) {
      add(keys, nameKey(text), id);
      const { key } = labelText(text);
      add(loose, looseKey(key), id);
      add(reworded, sameWords(key), id);
    }
  }
  const counted = new Map(things.map((thing) => [thing.id, countingOf(thing)]));
  const close = bigramIndex(keys);
  const seen = new Map<string, NameMatch>();
  return (text) => {
    const known = seen.get(text);
    if (known) return known;
    const match = look(text, { names, aliases, keys, loose, reworded, counted, close });
    seen.set(text, match);
    return match;
  };
}

function add(keys: Keys, key: string, id: string): void {
  const holder = keys.get(key);
  keys.set(key, holder === undefined || holder === id ? id : null);
}

interface Tiers {
  readonly names: Keys;
  readonly aliases: Keys;
  readonly keys: Keys;
  readonly loose: Keys;
  readonly reworded: Keys;
  readonly counted: ReadonlyMap<string, Counting>;
  readonly close: Closeness;
}

/** From here on a unit that does not fit makes a name no other one. */
const SURE = 0.9;

function look(text: string, { names, aliases, keys, loose, reworded, counted, close }: Tiers): NameMatch {
  const plain = plainText(text);
  const { key, unit } = labelText(text);
  const found = (id: string, matchedBy: MatchedBy, sureness: number): NameMatch => ({
    id,
    matchedBy,
    sureness,
    offer: null,
    near: sureness < SURE ? nearNames(key, close) : [],
    unit,
  });
  const name = names.get(plain);
  if (name) return found(name, "name", 1);
  const alias = aliases.get(plain);
  if (alias) return found(alias, "alias", 0.98);
  const same = keys.get(key);
  if (same) return found(same, "normalised", 0.95);
  const isCounted = (id: string): boolean => counted.get(id)?.suits(key) ?? true;
  const similar = loose.get(looseKey(key));
  if (similar && isCounted(similar)) return found(similar, "normalised", 0.85);
  const alike = reworded.get(sameWords(key));
  if (alike && isCounted(alike)) return found(alike, "normalised", 0.8);
  const near = nearNames(key, close);
  return { id: null, matchedBy: "close", sureness: 0, offer: closestOf(near), near, unit };
}
