/** A line of the table: what was measured, how it came out, and what DESIGN asks for. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  readonly bound?: string;
  /** Absent where nothing was asked for. */
  readonly isMet?: boolean;
}

const HEADER = ["what", "measured", "bound", ""];

/** The lines under one another in columns, as Markdown. */
export function asTable(lines: readonly Line[]): string {
  const rows = lines.map(({ what, measured, bound, isMet }) => [what, measured, bound ?? "", verdict(isMet)]);
  const widths = HEADER.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(HEADER), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

const verdict = (isMet: boolean | undefined): string => (isMet === undefined ? "" : isMet ? "met" : "MISSED");

/** `12.3 ms` or `4.56 s`. */
export const time = (ms: number): string =>
  ms < 1000 ? `${ms.toFixed(ms < 10 ? 2 : 1)} ms` : `${(ms / 1000).toFixed(2)} s`;

/** `2.4 ×`. */
export const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;

/** A line with an upper bound on a number. */
export const atMost = (what: string, value: number, bound: number, show: (value: number) => string): Line => ({
  what,
  measured: show(value),
  bound: `≤ ${show(bound)}`,
  isMet: value <= bound,
});
