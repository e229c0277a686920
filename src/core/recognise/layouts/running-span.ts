import type { Span } from "../period/span";

/** What 累计 sums up below rows for single months or quarters; null where there are not at least two of one year. */
export function runningSpan(spans: readonly Span[]): Span | null {
  const months = spans.flatMap((span) => (span.kind === "months" && span.to - span.from < 3 ? [span] : []));
  const [one] = months;
  if (!one || months.length < 2 || months.some(({ year }) => year !== one.year)) return null;
  return {
    ...one,
    from: Math.min(...months.map(({ from }) => from)),
    to: Math.max(...months.map(({ to }) => to)),
  };
}
