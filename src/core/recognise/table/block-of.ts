import type { Block, HeaderColumn } from "./block";
import { countedColumns } from "./counted-columns";
import type { Grid } from "./grid";
import type { HeaderExtent } from "./header-extent";
import type { IsName, Stretch } from "./header-row";
import { withOnlyFigures } from "./only-figures";
import { overlaps } from "./open-tables";
import { plannedColumns } from "./planned-columns";
import { withRates } from "./rates-of-parts";
import { surroundingsOf, textsBetween, type Whereabouts } from "./surroundings";
import { afterColumnNumbers, beforeTitleLines, lastDataRow, pairsFrom } from "./table-ends";
import { titlesOver } from "./titles-over";

/** A header that was found, with what its columns say. */
export interface FoundHeader extends Stretch {
  readonly extent: HeaderExtent;
  readonly columns: readonly HeaderColumn[];
}

/** Where a header stands among the others of its sheet. */
export interface Place {
  /** The last row of a header above it, or -1. */
  readonly above: number;
  /** The first row of the first header on the sheet. */
  readonly first: number;
  /** The columns of tables on its left and right. */
  readonly beside: readonly Stretch[];
}

/** No header is higher than this, so that only the nearest ones have to be asked. */
const HIGHEST = 8;

/** Tells where a header stands among the others. */
export function placeOf(headers: readonly FoundHeader[], index: number): Place {
  const own = headers[index];
  const { top } = own?.extent ?? { top: 0 };
  const near = headers.slice(Math.max(0, index - MOST_BESIDE), index + MOST_BESIDE + 1);
  const beside = near.filter((other) => own && Math.abs(other.extent.top - top) <= 1 && !overlaps(other, own));
  let above = -1;
  for (let at = index - 1; at >= 0; at -= 1) {
    const { extent } = headers[at] ?? { extent: { top: 0, bottom: 0 } };
    if (extent.bottom < top) above = Math.max(above, extent.bottom);
    if (above - extent.top > HIGHEST) break;
  }
  return { above, first: headers[0]?.extent.top ?? 0, beside };
}

/** So many tables before and behind one in reading order may stand beside it. */
export const MOST_BESIDE = 6;

/** The table that a header heads, down to before `next`. */
export function blockOf(
  { grid, ...around }: Whereabouts & { readonly grid: Grid },
  { extent, columns, left, right }: FoundHeader,
  { above, first: firstTop, beside }: Place,
  next: number,
  isName: IsName,
): Block {
  const bottom =
    pairsFrom(grid, columns, extent.bottom + 1, next, isName) ?? beforeTitleLines(grid, extent.bottom, next);
  const from = lastDataRow(grid, above, extent.top);
  const titles = titlesOver(grid, from, extent.top, { left, right }, beside);
  const first = textsBetween(grid, 0, Math.min(from, firstTop));
  const surroundings = surroundingsOf([...first, ...titles], grid.sheet, around);
  const top = afterColumnNumbers(grid, extent.bottom + 1, left, right);
  const counted = countedColumns(grid, columns, top, bottom);
  return {
    grid,
    headerTop: extent.top,
    headerBottom: extent.bottom,
    left,
    right,
    top,
    bottom,
    columns: plannedColumns(
      withOnlyFigures(grid, withRates(grid, counted, top, bottom), [top, bottom], isName),
      surroundings.titles,
    ),
    surroundings,
  };
}
