import type { Binding } from "../../model/binding";
import { plainText } from "../measure/plain-text";
import type { Vocabulary } from "../layouts/layout";
import { labelText } from "../names/label-text";
import type { NameIndex, NameMatch } from "../names/name-index";
import { periodWords } from "../period/period-words";

/**
 * The vocabulary as it is for a workbook: its aliases are names, and what was refused is offered no more. Of two
 * aliases for one label the first counts.
 */
export function decidedNames(vocabulary: Vocabulary, bindings: readonly Binding[]): Vocabulary {
  const aliases = new Map<string, string>();
  const refusals = new Set<string>();
  for (const binding of bindings) {
    const key = binding.kind === "alias" ? nameKeyOf(binding.label) : "";
    if (binding.kind === "alias" && !aliases.has(key) && vocabulary.indicators.has(binding.indicator))
      aliases.set(key, binding.indicator);
    if (binding.kind === "refusal") refusals.add(refusalKey(binding.label, binding.indicator));
  }
  if (aliases.size === 0 && refusals.size === 0) return vocabulary;
  return { ...vocabulary, indicatorNamed: decidedIndex(vocabulary.indicatorNamed, aliases, refusals) };
}

function decidedIndex(
  named: NameIndex,
  aliases: ReadonlyMap<string, string>,
  refusals: ReadonlySet<string>,
): NameIndex {
  const known = new Map<string, NameMatch>();
  const look = (text: string): NameMatch => {
    const { key, unit } = labelText(text);
    const alias = aliases.get(key);
    if (alias !== undefined) return { id: alias, matchedBy: "binding", sureness: 1, offer: null, near: [], unit };
    const match = named(text);
    const isRefused = (id: string | null): boolean => id !== null && refusals.has(refusalKey(text, id));
    const near = match.near.filter(({ id }) => !isRefused(id));
    if (isRefused(match.id)) return { id: null, matchedBy: "close", sureness: 0, offer: null, near: [], unit };
    return isRefused(match.offer) ? { ...match, offer: null, near } : { ...match, near };
  };
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const match = look(text);
    known.set(text, match);
    return match;
  };
}

/** Labels are looked up without the period they name: what holds for 2022年新增学位 holds for next year's label. */
export function nameKeyOf(label: string): string {
  const plain = plainText(label).replace(/ /g, "");
  const words = periodWords(plain);
  const rest = words ? plain.replace(words.matched, "").replace(/^(?:度|底|末|的|,)+/, "") : "";
  return labelText(rest || plain).key;
}

/** One key for a label that does not mean an indicator. */
export const refusalKey = (label: string, indicator: string): string => `${nameKeyOf(label)}\u0000${indicator}`;
