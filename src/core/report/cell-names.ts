import { a1, reportAddress } from "../model/address";
import type { CellRef } from "../model/cell";
import type { Text } from "../text/text";

/** More addresses than this tell a reader nothing. */
const MOST = 6;

/** `主要指标!E64，另见E60、E61`: the cell to fix first, then the others that took part. */
export function cellNames(cells: readonly CellRef[], text: Text): string {
  const [first] = cells;
  const others = otherCells(cells, text);
  return first ? [reportAddress(first), ...(others ? [others] : [])].join(text.comma) : "";
}

/** `另见E60、E61`: the cells that took part besides the first, empty where there are none. */
export function otherCells([first, ...others]: readonly CellRef[], text: Text): string {
  if (!first || others.length === 0) return "";
  const named = others
    .slice(0, MOST)
    .map((ref) => (ref.sheet === first.sheet ? a1(ref.row, ref.column) : reportAddress(ref)));
  return text.moreCells(text.list(named), others.length, others.length - named.length);
}
