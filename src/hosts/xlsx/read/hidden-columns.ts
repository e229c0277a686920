const COLUMNS = 16_384;

/** Columns next to one another, both ends included. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** All columns in the spans. The spans may be many and overlap; the work is one step a span and one a column. */
export function hiddenColumns(spans: readonly ColumnSpan[]): ReadonlySet<number> {
  const columns = new Set<number>();
  if (spans.length === 0) return columns;
  const changes = new Int32Array(COLUMNS + 1);
  for (const span of spans) {
    const first = Math.max(0, span.first);
    const last = Math.min(COLUMNS - 1, span.last);
    if (!(first <= last)) continue;
    changes[first]! += 1;
    changes[last + 1]! -= 1;
  }
  let open = 0;
  for (let column = 0; column < COLUMNS; column++) {
    open += changes[column]!;
    if (open > 0) columns.add(column);
  }
  return columns;
}
