import type { Table, TableColumn, TableSum } from "../../model/table";
import type { TableClaim } from "../../model/table-claim";
import type { Subject } from "../../model/verdict";
import type { Owed } from "./owed-targets";

/** What every ordered list of subjects tells. */
interface Listed {
  readonly count: number;
  readonly subjectAt: (i: number) => Subject;
  /** Last days of periods, those of all subjects among them; an empty one where nobody knows. */
  readonly ends: readonly string[];
  /** Place in `ends` of each subject's last day. */
  readonly endOf: (i: number) => number;
}

/** Readings, by their slots. */
export interface IndicatorSubjects extends Listed {
  readonly kind: "indicator";
  readonly slots: Int32Array;
}

/** Targets with the latest figure; slot -1 where the workbook has none. */
export interface TargetSubjects extends Listed {
  readonly kind: "target";
  readonly slots: Int32Array;
  readonly targets: readonly Owed[];
}

/** Rows of one or more tables, one table after the other. */
export interface RowSubjects extends Listed {
  readonly kind: "row";
  readonly parts: readonly { readonly table: Table; readonly from: number; readonly to: number }[];
}

type SumOf<Along extends TableSum["along"]> = Extract<TableSum, { along: Along }>;

/** Totals that tables claim: along a row one a row of the table, down a column one in all. */
export interface SumSubjects extends Listed {
  readonly kind: "sum";
  readonly parts: readonly (
    | {
        readonly along: "row";
        readonly sum: SumOf<"row">;
        readonly table: Table;
        readonly from: number;
        readonly to: number;
      }
    | {
        readonly along: "column";
        readonly sum: SumOf<"column">;
        readonly table: Table;
        readonly from: number;
        readonly to: number;
      }
  )[];
}

/** Figures of tables, column after column. */
export interface FigureSubjects extends Listed {
  readonly kind: "figure";
  readonly parts: readonly {
    readonly table: Table;
    readonly column: TableColumn;
    readonly from: number;
    readonly to: number;
  }[];
}

/** What tables say of themselves: one a row, or one in all. */
export interface ClaimSubjects extends Listed {
  readonly kind: "claim";
  readonly parts: readonly {
    readonly claim: TableClaim;
    readonly table: Table;
    readonly from: number;
    readonly to: number;
  }[];
}

export type Subjects = IndicatorSubjects | TargetSubjects | RowSubjects | SumSubjects | FigureSubjects | ClaimSubjects;

/** The part a subject lies in and its place there. */
export function locate<Part extends { readonly from: number; readonly to: number }>(
  parts: readonly Part[],
  i: number,
): { readonly part: Part; readonly row: number } | undefined {
  let [first, last] = [0, parts.length - 1];
  while (first < last) {
    const middle = (first + last) >> 1;
    if (i < (parts[middle]?.to ?? 0)) last = middle;
    else first = middle + 1;
  }
  const part = parts[first];
  return part && i >= part.from && i < part.to ? { part, row: i - part.from } : undefined;
}
