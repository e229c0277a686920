import type { Block, HeaderColumn } from "./block";
import { countedColumns } from "./counted-columns";
import type { Grid } from "./grid";
import { headerColumns } from "./header-columns";
import { headerExtent, type HeaderExtent } from "./header-extent";
import { isHeader, textStretches, type IsName, type Stretch } from "./header-row";
import { lowerRight } from "./lower-right";
import { beforeTitle, lastPlainRow } from "./plain-end";
import { plainHeaders } from "./plain-headers";
import { plannedColumns } from "./planned-columns";
import { rowNamesLeft } from "./row-names-left";
import { sideBySide } from "./side-by-side";
import { titlesOver } from "./titles-over";
import { surroundingsOf, textsBetween, type Whereabouts } from "./surroundings";
import { afterColumnNumbers, lastDataRow, pairsFrom } from "./table-ends";
import { isTitleRow } from "./title-row";

interface FoundHeader extends Stretch {
  readonly extent: HeaderExtent;
  readonly columns: readonly HeaderColumn[];
}

/**
 * Every table on a sheet: below each other, side by side, or both. Tables whose header has words we know are found as if
 * there were no others; then come those that only their shape gives away.
 */
export function findBlocks(grid: Grid, around: Whereabouts, isName: IsName): readonly Block[] {
  const where = { ...around, grid };
  const headers = knownHeaders(grid, isName);
  const known = headers.map((header, index) => {
    const next = nextBelow(headers, index, grid.height);
    return blockOf(where, header, placeOf(headers, index), next, isName);
  });
  const plain = plainHeaders(grid, known, isName).map((header) => ({
    ...header,
    columns: headerColumns(grid, header.extent, header),
  }));
  if (plain.length === 0) return known;
  const all = [...headers, ...plain].sort((a, b) => a.extent.top - b.extent.top || a.left - b.left);
  const knownBy = new Map<FoundHeader, Block | undefined>(headers.map((header, index) => [header, known[index]]));
  const found = all.map((header, index) => {
    const next = nextBelow(all, index, grid.height);
    const block = knownBy.get(header);
    if (block) return next < block.bottom ? { ...block, bottom: beforeTitle(grid, block, block.top, next) } : block;
    const end = lastPlainRow(grid, header, next);
    return { ...blockOf(where, header, placeOf(all, index), end, () => false), isPlain: true };
  });
  return found;
}

/** Headers with words that we know. */
function knownHeaders(grid: Grid, isName: IsName): readonly FoundHeader[] {
  const headers: FoundHeader[] = [];
  let open: readonly FoundHeader[] = [];
  for (let row = 0; row < grid.height; row += 1) {
    open = open.filter(({ extent }) => row <= extent.bottom);
    for (const stretch of textStretches(grid, row)) {
      if (open.some((header) => overlaps(header, stretch))) continue;
      if (!isHeader(grid, row, stretch, isName)) continue;
      const found = headersIn(grid, row, stretch);
      headers.push(...found);
      open = [...open, ...found];
    }
  }
  return headers.filter((header, index) => !isTitleRow(header, headers.slice(index + 1, index + 1 + MOST_BESIDE)));
}

function headersIn(grid: Grid, row: number, stretch: Stretch): readonly FoundHeader[] {
  const parts = sideBySide(grid, row, stretch);
  return parts.map((narrow, index) => {
    const extent = headerExtent(grid, row, narrow);
    const end = parts[index + 1]?.left ?? grid.width;
    const right = lowerRight(grid, row, extent.bottom, narrow.right, end);
    const left = index === 0 ? rowNamesLeft(grid, extent, { ...narrow, right }, false) : narrow.left;
    return { left, right, extent, columns: headerColumns(grid, extent, { left, right }) };
  });
}

const overlaps = (one: Stretch, other: Stretch): boolean => one.left <= other.right && other.left <= one.right;

/** The row where the next table below a header begins. */
function nextBelow(headers: readonly FoundHeader[], index: number, height: number): number {
  const header = headers[index];
  for (let at = index + 1; header && at < headers.length; at += 1) {
    const other = headers[at];
    if (other && other.extent.top > header.extent.bottom && overlaps(other, header)) return other.extent.top;
  }
  return height;
}

/** Where a header stands among the others of its sheet. */
interface Place {
  /** The last row of a header above it, or -1. */
  readonly above: number;
  /** The first row of the first header on the sheet. */
  readonly first: number;
  /** The columns of tables on its left and right. */
  readonly beside: readonly Stretch[];
}

/** No header is higher than this, so that only the nearest ones have to be asked. */
const HIGHEST = 8;

function placeOf(headers: readonly FoundHeader[], index: number): Place {
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
const MOST_BESIDE = 6;

function blockOf(
  { grid, ...around }: Whereabouts & { readonly grid: Grid },
  { extent, columns, left, right }: FoundHeader,
  { above, first: firstTop, beside }: Place,
  next: number,
  isName: IsName,
): Block {
  const bottom = pairsFrom(grid, columns, extent.bottom + 1, next, isName) ?? next;
  const from = lastDataRow(grid, above, extent.top);
  const titles = titlesOver(grid, from, extent.top, { left, right }, beside);
  const first = textsBetween(grid, 0, Math.min(from, firstTop));
  const surroundings = surroundingsOf([...first, ...titles], grid.sheet, around);
  const top = afterColumnNumbers(grid, extent.bottom + 1, left, right);
  return {
    grid,
    headerTop: extent.top,
    headerBottom: extent.bottom,
    left,
    right,
    top,
    bottom,
    columns: plannedColumns(countedColumns(grid, columns, top, bottom), surroundings.titles),
    surroundings,
  };
}
