import type { Block, HeaderColumn } from "./block";
import type { Grid } from "./grid";
import { headerColumns } from "./header-columns";
import { headerExtent, type HeaderExtent } from "./header-extent";
import { isHeader, textStretches, type IsName, type Stretch } from "./header-row";
import { sideBySide } from "./side-by-side";
import { surroundingsOf, textsBetween } from "./surroundings";
import { afterColumnNumbers, lastDataRow, pairsFrom } from "./table-ends";

interface FoundHeader extends Stretch {
  readonly extent: HeaderExtent;
  readonly columns: readonly HeaderColumn[];
}

/** Every table with a header on a sheet: below each other, side by side, or both. */
export function findBlocks(grid: Grid, file: string, filledOn: string, isName: IsName): readonly Block[] {
  const headers: FoundHeader[] = [];
  for (let row = 0; row < grid.height; row += 1) {
    for (const stretch of textStretches(grid, row)) {
      if (headers.some((header) => row <= header.extent.bottom && overlaps(header, stretch))) continue;
      if (!isHeader(grid, row, stretch, isName)) continue;
      const parts = sideBySide(grid, row, stretch);
      for (const [index, narrow] of parts.entries()) {
        const extent = headerExtent(grid, row, narrow);
        const part = {
          ...narrow,
          right: lowerRight(grid, row, extent.bottom, narrow.right, parts[index + 1]?.left ?? grid.width),
        };
        headers.push({ ...part, extent, columns: headerColumns(grid, extent, part) });
      }
    }
  }
  return headers.map((header, index) => blockOf(grid, header, headers, index, file, filledOn, isName));
}

/** The last column of a header whose lower rows reach further right than the one it was found by. */
function lowerRight(grid: Grid, row: number, bottom: number, right: number, end: number): number {
  let last = right;
  const reaches = (column: number): boolean => {
    for (let below = row + 1; below <= bottom; below += 1) if (grid.cell(below, column)?.kind === "text") return true;
    return false;
  };
  while (last + 1 < end && !grid.cell(row, last + 1) && reaches(last + 1)) last += 1;
  return last;
}

const overlaps = (one: Stretch, other: Stretch): boolean => one.left <= other.right && other.left <= one.right;

function blockOf(
  grid: Grid,
  header: FoundHeader,
  headers: readonly FoundHeader[],
  index: number,
  file: string,
  filledOn: string,
  isName: IsName,
): Block {
  const { extent, columns, left, right } = header;
  const below = headers.filter((other) => other.extent.top > extent.bottom && overlaps(other, header));
  const above = headers.filter((other, at) => at < index && other.extent.bottom < extent.top);
  const next = Math.min(grid.height, ...below.map((other) => other.extent.top));
  const bottom = pairsFrom(grid, header.columns, extent.bottom + 1, next, isName) ?? next;
  const from = lastDataRow(grid, Math.max(-1, ...above.map((other) => other.extent.bottom)), extent.top);
  const titles = textsBetween(grid, from, extent.top);
  const first = textsBetween(grid, 0, Math.min(from, headers[0]?.extent.top ?? 0));
  return {
    grid,
    headerTop: extent.top,
    headerBottom: extent.bottom,
    left,
    right,
    top: afterColumnNumbers(grid, extent.bottom + 1, left, right),
    bottom,
    columns,
    surroundings: surroundingsOf([...first, ...titles], grid.sheet, file, filledOn),
  };
}
