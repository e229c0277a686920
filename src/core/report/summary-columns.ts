import type { StandingColumn } from "../text/text";

/** The columns of the summary sheet; together they are as wide as an A4 page lying on its side. */
export const SUMMARY_COLUMNS: readonly { readonly id: StandingColumn; readonly width: number }[] = [
  { id: "indicator", width: 26 },
  { id: "light", width: 17 },
  { id: "value", width: 13 },
  { id: "target", width: 13 },
  { id: "gap", width: 14 },
  { id: "heads", width: 12 },
  { id: "lastYear", width: 12 },
  { id: "change", width: 14 },
  { id: "office", width: 12 },
  { id: "deadline", width: 15 },
];

/** Widths of what people see; behind them stands a hidden column of keys. */
export const SUMMARY_WIDTHS: readonly number[] = SUMMARY_COLUMNS.map(({ width }) => width);
