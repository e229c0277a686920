import { areaAddress } from "../../../core/model/address";
import type { Area } from "../../../core/model/cell";

/** Excel takes 8192 characters of addresses at once. */
const LONGEST = 8_000;

/** Areas as lists of addresses that `getRanges` takes, each of at most `most` areas. */
export function addressLists(areas: readonly Area[], most = Infinity): readonly string[] {
  return listsOf(areas.map(areaAddress), most);
}

/** Whole rows as lists of addresses, such as `2:5,9:9`. */
export const rowLists = (rows: readonly (readonly [first: number, last: number])[]): readonly string[] =>
  listsOf(
    rows.map(([first, last]) => `${first + 1}:${last + 1}`),
    Infinity,
  );

function listsOf(addresses: readonly string[], most: number): readonly string[] {
  const lists: string[] = [];
  let count = Infinity;
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last === undefined || count >= most || last.length + address.length + 1 > LONGEST) {
      lists.push(address);
      count = 1;
    } else {
      lists[lists.length - 1] = `${last},${address}`;
      count++;
    }
  }
  return lists;
}
