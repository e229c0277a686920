/**
 * Runs `work` and counts the characters of texts that it looks at through `indexOf`, `charCodeAt` and `slice`. What a
 * step costs can so be compared for inputs of different sizes without a clock.
 */
export function inspected(work: () => unknown): number {
  let count = 0;
  // Each is called on the text at hand below.
  const { indexOf, charCodeAt, slice } = String.prototype;
  String.prototype.indexOf = function (this: string, mark: string, from = 0): number {
    const found = indexOf.call(this, mark, from);
    count += (found < 0 ? this.length : found) - from + 1;
    return found;
  };
  String.prototype.charCodeAt = function (this: string, at: number): number {
    count++;
    return charCodeAt.call(this, at);
  };
  String.prototype.slice = function (this: string, from?: number, to?: number): string {
    const part = slice.call(this, from, to);
    count += part.length;
    return part;
  };
  try {
    work();
  } finally {
    Object.assign(String.prototype, { indexOf, charCodeAt, slice });
  }
  return count;
}

/** How the work grows when its input becomes four times as large: 4 when it is linear, 16 when it is quadratic. */
export const growth = (work: (size: number) => () => unknown): number => inspected(work(4000)) / inspected(work(1000));
