import type { Children, Element } from "../package/scan";

/** The prefix of an element's name with its colon, or nothing. */
export const prefixOf = ({ name, local }: Element): string => name.slice(0, name.length - local.length);

/** Where a new child belongs in a schema sequence: just after the last of the children that come before it. */
export function placeAfter({ root, children }: Children, earlier: ReadonlySet<string>): number {
  const last = children.filter(({ local }) => earlier.has(local)).at(-1);
  return last ? last.end : root.openEnd;
}
