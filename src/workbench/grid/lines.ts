/** Rows or columns one after the other, sizes in pixels. */
export interface Lines {
  readonly count: number;
  readonly total: number;
  /** Where a line begins; of `count` where the last one ends. */
  readonly start: (index: number) => number;
  readonly size: (index: number) => number;
  /** The line at a distance from the beginning; the last one beyond the end. */
  readonly at: (offset: number) => number;
}

/** Lines of given sizes; hidden ones are of size 0. */
export function linesOf(count: number, sizeOf: (index: number) => number): Lines {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) starts[index + 1] = (starts[index] ?? 0) + sizeOf(index);
  const start = (index: number): number => starts[Math.max(0, Math.min(count, index))] ?? 0;
  return {
    count,
    total: start(count),
    start,
    size: (index) => start(index + 1) - start(index),
    at: (offset) => {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (start(middle + 1) > offset) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}

/** The indexes from a first to a last one, of those lines that can be seen. */
export const seenLines = (lines: Lines, first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    (index) => lines.size(index) > 0,
  );
