import type { Example, Given } from "../model/rule";

type Value = Example["given"][string] | undefined;

const isList = (value: Value): value is readonly Given[] => Array.isArray(value);

/** What an example gives under a key as a list: one value is a list of one, an absent key an empty one. */
export function listOf(value: Value): readonly Given[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

/** What it gives as a word, such as a period or an id; empty when it gives none. */
export const wordOf = (value: Value): string => (typeof value === "string" ? value : "");
