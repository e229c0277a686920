import type { Measure } from "../../model/measure";
import type { TableColumn } from "../../model/table";
import { measureOf } from "../measure/measure-of";
import type { Block } from "../table/block";
import { bearsOut, type Borne, type Parts } from "./bears-out";

/** A row that is a total, with the rows it adds up. */
export interface RowSum {
  readonly row: number;
  /** Empty for a plain total row. */
  readonly name: string;
  readonly rows: readonly number[];
  /** Total rows that are added as well. */
  readonly otherRows: readonly number[];
  readonly by?: "rows" | "codes";
  /** Set where the table ends among the rows added up. */
  readonly isOpen?: boolean;
}

/** What is needed to try a claim on the figures. */
export interface Trial {
  readonly columns: readonly TableColumn[];
  readonly totalAt: (row: number, column: TableColumn) => Measure | null;
  /** How many columns bear a claim out. */
  readonly borne: (claim: RowSum) => Borne;
}

/** The parts of a total in one column. */
export const partsOf = ({ rows, otherRows }: RowSum, column: TableColumn, totalAt: Trial["totalAt"]): Parts => ({
  rows,
  others: otherRows.flatMap((row) => totalAt(row, column) ?? []),
});

/** Lets claims be tried on the figures of a table. */
export function trialOf({ grid }: Block, columns: readonly TableColumn[]): Trial {
  const totalAt = (row: number, column: TableColumn): Measure | null => {
    const cell = column.additive ? grid.cell(row, column.column) : undefined;
    if (!cell) return null;
    const hints = {
      stated: column.stated ?? column.unit,
      catalogue: column.quantity || column.stated !== undefined ? column.unit : "",
    };
    return measureOf(cell, grid.ref(row, column.column), hints);
  };
  const borne = (claim: RowSum): Borne => {
    let [held, asked] = [0, 0];
    for (const column of columns) {
      const total = totalAt(claim.row, column);
      const answer = total && bearsOut(column, partsOf(claim, column, totalAt), total);
      if (answer === null) continue;
      asked += 1;
      if (answer) held += 1;
    }
    return { held, asked };
  };
  return { columns, totalAt, borne };
}

/** The claim that most columns bear out; the first of those that do as well. */
export function likeliest(claims: readonly RowSum[], { borne }: Trial): RowSum | undefined {
  const [first, ...rest] = claims;
  if (rest.length === 0) return first;
  let [best, most] = [first, -1];
  for (const claim of claims) {
    const { held } = borne(claim);
    if (held > most) [best, most] = [claim, held];
  }
  return best;
}
