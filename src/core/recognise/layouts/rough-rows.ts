import type { Measure } from "../../model/measure";
import type { TableColumn } from "../../model/table";

/** Notes the rows of a column whose figures are only bounds. */
export function roughRows(): {
  readonly note: (row: number, measure: Measure) => void;
  readonly found: () => Pick<TableColumn, "rough">;
} {
  const rough = new Map<number, "atLeast" | "atMost" | "about">();
  return {
    note: (row, { bound }) => {
      if (bound !== "exact") rough.set(row, bound);
    },
    found: () => (rough.size > 0 ? { rough } : {}),
  };
}
