import { besideGroups } from "./beside-groups";
import type { Block } from "./block";
import { blockOf, MOST_BESIDE, placeOf, type FoundHeader } from "./block-of";
import type { Grid } from "./grid";
import { headerColumns } from "./header-columns";
import { headerExtent } from "./header-extent";
import { isHeader, textStretches, type IsName, type Stretch } from "./header-row";
import { lowerRight } from "./lower-right";
import { overlaps } from "./open-tables";
import { beforeTitle, lastPlainRow } from "./plain-end";
import { plainHeaders } from "./plain-headers";
import { rowNamesLeft } from "./row-names-left";
import { sideBySide } from "./side-by-side";
import type { Whereabouts } from "./surroundings";
import { isTitleRow } from "./title-row";
import { withOnlyFigures } from "./only-figures";

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
    const plainBlock = blockOf(where, header, placeOf(all, index), end, () => false);
    const columns = withOnlyFigures(grid, plainBlock.columns, [plainBlock.top, plainBlock.bottom], isName);
    return columns === plainBlock.columns ? { ...plainBlock, isPlain: true } : { ...plainBlock, columns };
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
  const wide = besideGroups(grid, row, stretch);
  const upper = wide && headerExtent(grid, row - 1, wide);
  if (upper && upper.bottom >= row) return [{ ...wide, extent: upper, columns: headerColumns(grid, upper, wide) }];
  const parts = sideBySide(grid, row, stretch);
  return parts.map((narrow, index) => {
    const extent = headerExtent(grid, row, narrow);
    const end = parts[index + 1]?.left ?? grid.width;
    const right = lowerRight(grid, row, extent.bottom, narrow.right, end);
    const left = index === 0 ? rowNamesLeft(grid, extent, { ...narrow, right }, false) : narrow.left;
    return { left, right, extent, columns: headerColumns(grid, extent, { left, right }) };
  });
}

/** The row where the next table below a header begins. */
function nextBelow(headers: readonly FoundHeader[], index: number, height: number): number {
  const header = headers[index];
  for (let at = index + 1; header && at < headers.length; at += 1) {
    const other = headers[at];
    if (other && other.extent.top > header.extent.bottom && overlaps(other, header)) return other.extent.top;
  }
  return height;
}
