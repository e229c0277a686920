import type { XmlElement } from "./xml-element";

/** What a table says of an element: the longest entry that fits its place, such as `Hosts/Host` rather than `Host`, decides. */
export function entryFor<T>(table: Readonly<Record<string, T>>, { name, within }: XmlElement): T | undefined {
  const path = [...within, name];
  const key = path.map((_, index) => path.slice(index).join("/")).find((candidate) => table[candidate] !== undefined);
  return key === undefined ? undefined : table[key];
}
