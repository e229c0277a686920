import type { Cell } from "../../../src/core/model/cell";
import type { SheetMarks } from "../../../src/core/model/plan";
import type { Result } from "../../../src/core/model/problem";

/** The value of a result that has to be one. */
export function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.value;
}

/** What a cell holds, null for a blank one. */
export const plain = (cell: Cell | undefined): unknown => (cell && "value" in cell ? cell.value : null);

/** Marks in one order, so that hosts may keep them in any. */
export const sorted = (marks: readonly SheetMarks[]): string[] =>
  marks
    .flatMap(({ sheet, cells }) =>
      (["error", "warning", "info"] as const).flatMap((severity) =>
        cells[severity].map(({ row, column }) => `${sheet}!${row}:${column} ${severity}`),
      ),
    )
    .sort();
