import { columnOf } from "../subjects/row-subjects";
import type { RowSubjects, Subjects } from "../subjects/subjects";
import type { ColumnPart } from "./columns-operand";

/** Subjects that are rows of tables. */
export function rowsOf(subjects: Subjects): RowSubjects {
  if (subjects.kind === "row") return subjects;
  throw new Error(`asked of a ${subjects.kind}, answers only for rows of tables`);
}

/** The column of a quantity in each table the rows come from. */
export const partsOf = ({ parts }: RowSubjects, quantity: string): readonly ColumnPart[] =>
  parts.map(({ table, from, to }) => ({ column: columnOf(table, quantity), from, to }));
