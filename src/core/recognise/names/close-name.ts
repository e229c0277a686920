import { areOpposite, markedIn, type Marked } from "./opposites";

interface Candidate {
  readonly id: string;
  readonly pairs: number;
  readonly isShare: boolean;
  readonly marked: Marked;
}

/** Which names hold a pair of neighbouring characters, and how many pairs each name has. */
export interface Closeness {
  readonly holders: ReadonlyMap<string, readonly number[]>;
  readonly names: readonly Candidate[];
}

const ENOUGH = 0.6;
const MARGIN = 0.08;
/** What is left of the likeness between a rate and a number: 入籍率 and 入籍人数 differ in what they measure. */
const OTHER_KIND = 0.8;

const isShare = (key: string): boolean => /[率比]$|比例$|百分比$/.test(key);

/** Prepares names for `nearNames`; keys shared by two things are left out. */
export function bigramIndex(keys: ReadonlyMap<string, string | null>): Closeness {
  const holders = new Map<string, number[]>();
  const names: Candidate[] = [];
  for (const [key, id] of keys) {
    if (id === null) continue;
    const pairs = pairsOf(key);
    for (const pair of pairs) {
      const list = holders.get(pair);
      if (list) list.push(names.length);
      else holders.set(pair, [names.length]);
    }
    names.push({ id, pairs: pairs.size, isShare: isShare(key), marked: markedIn(key) });
  }
  return { holders, names };
}

/** A thing with a name like the one asked for, and how like it is. */
export interface NearName {
  readonly id: string;
  readonly score: number;
}

/**
 * The things whose names share many character pairs with the key, the nearest first; one that says the opposite (小学 for
 * 初中) is not near at all. They are only ever offered to a person: 入籍率 and 入籍人数 are near as well.
 */
export function nearNames(key: string, { holders, names }: Closeness): readonly NearName[] {
  if (key.length < 3 || key.length > 60) return [];
  const pairs = pairsOf(key);
  const shared = new Map<number, number>();
  for (const pair of pairs) for (const name of holders.get(pair) ?? []) shared.set(name, (shared.get(name) ?? 0) + 1);
  const marked = markedIn(key);
  const best = new Map<string, number>();
  for (const [index, count] of shared) {
    const name = names[index];
    if (!name || areOpposite(marked, name.marked)) continue;
    const score = ((2 * count) / (pairs.size + name.pairs)) * (name.isShare === isShare(key) ? 1 : OTHER_KIND);
    if (score > (best.get(name.id) ?? 0)) best.set(name.id, score);
  }
  return [...best]
    .map(([id, score]) => ({ id, score }))
    .filter(({ score }) => score > ENOUGH - MARGIN)
    .sort((a, b) => b.score - a.score);
}

/** The one that stands out among near names, or null when none is near enough or two are about equally near. */
export const closestOf = ([first, second]: readonly NearName[]): string | null =>
  first && first.score >= ENOUGH && first.score - (second?.score ?? 0) >= MARGIN ? first.id : null;

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}
