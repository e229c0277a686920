import type { HeaderColumn } from "./block";
import type { HeaderExtent } from "./header-extent";
import type { Stretch } from "./header-row";
import { overlaps } from "./open-tables";

/** A header on a sheet. */
interface Header extends Stretch {
  readonly extent: HeaderExtent;
  readonly columns: readonly HeaderColumn[];
}

/** Whether years stand over tables that follow at once, one over each; they are their titles and head no table. */
export function isTitleRow({ extent, columns, left, right }: Header, below: Iterable<Header>): boolean {
  if (columns.some(({ role }) => role !== "period" && role !== "none")) return false;
  for (const other of below) {
    if (other.extent.top > extent.bottom + 1) return false;
    if (other.extent.top === extent.bottom + 1 && overlaps(other, { left, right })) return true;
  }
  return false;
}
