import { OK, stateCode } from "../operand";
import type { TableColumn } from "../../model/table";
import type { Book } from "../book/book";
import { endsOfParts } from "./ends";
import { endOfTable, ordinalSuffix, ownTables } from "./row-subjects";
import { locate, type FigureSubjects } from "./subjects";

/** How many cells of a column hold something. */
export function filledIn({ states }: TableColumn): number {
  const blank = stateCode("blank");
  return states.reduce((filled, state) => (state === blank ? filled : filled + 1), 0);
}

/** 是否达标 where 1 is entered or nothing: a mark and no figure. */
const isFlag = ({ states, values }: TableColumn): boolean =>
  values.every((value, row) => (states[row] === OK ? value === 1 : states[row] === stateCode("blank")));

/** A column of figures: one whose quantity is known, or whose filled cells are mostly numbers or what is left of them. */
function holdsFigures(column: TableColumn): boolean {
  if (column.quantity !== "") return true;
  if (isFlag(column)) return false;
  const readable = column.states.reduce((count, state) => (state === OK ? count + 1 : count), 0);
  const lost = column.states.reduce((count, state) => (state === stateCode("error") ? count + 1 : count), 0);
  return readable > 0 && (readable + lost) * 2 > filledIn(column);
}

/** The figures of every table, column after column. */
export function figureSubjects(book: Book): FigureSubjects {
  let from = 0;
  const parts = ownTables(book).flatMap((table) =>
    table.columns.filter(holdsFigures).map((column) => {
      const start = from;
      from += table.entities.length;
      return { table, column, from: start, to: from, end: endOfTable(book, table) };
    }),
  );
  return {
    kind: "figure",
    parts,
    count: from,
    subjectAt: (i) => {
      const found = locate(parts, i);
      if (!found) return { indicator: "", period: "", entity: "", place: "" };
      const { table, column } = found.part;
      const place = `${table.sheet}:${column.path.join("/")}${ordinalSuffix(table, found.row)}`;
      return { indicator: "", period: table.period, entity: table.entities[found.row] ?? "", place };
    },
    ...endsOfParts(parts),
  };
}
