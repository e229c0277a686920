/** Which rows of a long list are on the screen. */
export interface ListWindow {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
}

/** Where each row begins, and at the end where the list ends. */
export function offsetsOf(heights: readonly number[]): readonly number[] {
  let offset = 0;
  return [0, ...heights.map((height) => (offset += height))];
}

/** Rows beyond the edges that are ready before they are scrolled into sight. */
const SPARE = 4;

/** The rows that can be seen in a view of `height` that is scrolled down by `top`. */
export function windowOf(offsets: readonly number[], top: number, height: number): ListWindow {
  const count = offsets.length - 1;
  const first = rowAt(offsets, top);
  const last = rowAt(offsets, top + height);
  return { first: Math.max(0, first - SPARE), end: Math.min(count, last + 1 + SPARE) };
}

/** The last row that begins at or above a place. */
function rowAt(offsets: readonly number[], place: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where to scroll so that a row is wholly seen; as little as possible. */
export function scrolledTo(offsets: readonly number[], index: number, top: number, height: number): number {
  const begin = offsets[index] ?? 0;
  const end = offsets[index + 1] ?? begin;
  if (begin < top) return begin;
  return end > top + height ? end - height : top;
}
