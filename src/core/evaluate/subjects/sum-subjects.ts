import type { ForEach } from "../../model/rule";
import type { Table, TableSum } from "../../model/table";
import type { Book } from "../book/book";
import { endsOfParts } from "./ends";
import { endOfTable, ordinalSuffix } from "./row-subjects";
import { locate, type SumSubjects } from "./subjects";

type Part = SumSubjects["parts"][number];

const pathOf = (table: Table, column: number): string => table.columns[column]?.path.join("/") ?? "";

function placeOf({ table, sum }: Part, row: number): string {
  if (sum.along === "row") return `${table.sheet}:${pathOf(table, sum.total)}${ordinalSuffix(table, row)}`;
  const { column, name = "" } = sum;
  const alike = table.sums.filter(
    (other) => other.along === "column" && other.column === column && (other.name ?? "") === name,
  );
  const ordinal = alike.indexOf(sum) + 1;
  return `${table.sheet}:${pathOf(table, column)}:total${ordinal > 1 ? `#${ordinal}` : ""}`;
}

const labelOf = ({ table, sum }: Part, row: number): string =>
  sum.along === "row" ? (table.entities[row] ?? "") : (sum.name ?? "");

/** The label of a row that is an indicator, which says what is added up and not whose it is; else empty. */
export const indicatorRow = (part: Part, row: number): string => (part.table.repeatsReadings ? labelOf(part, row) : "");

const partOf = (table: Table, sum: TableSum, from: number): Part =>
  sum.along === "row"
    ? { along: "row", sum, table, from, to: from + table.entities.length }
    : { along: "column", sum, table, from, to: from + 1 };

type Asked = Extract<ForEach, { readonly sum: unknown }>["sum"];

function isAsked(sum: TableSum, asked: Asked): boolean {
  if (sum.along === "row" || asked === "row") return sum.along === asked;
  return asked === "open" ? sum.isOpen === true : (sum.by ?? "column") === asked;
}

/** The totals that tables claim, along their rows or down their columns. */
export function sumSubjects(book: Book, asked: Asked): SumSubjects {
  let from = 0;
  const parts = book.recognition.tables.flatMap((table) =>
    table.sums.flatMap((sum) => {
      if (!isAsked(sum, asked)) return [];
      const part = partOf(table, sum, from);
      from = part.to;
      return [part];
    }),
  );
  return {
    kind: "sum",
    parts,
    count: from,
    subjectAt: (i) => {
      const found = locate(parts, i);
      if (!found) return { indicator: "", period: "", entity: "", place: "" };
      const { part, row } = found;
      const label = labelOf(part, row);
      const place = placeOf(part, row);
      return indicatorRow(part, row) !== ""
        ? { indicator: "", period: part.table.period, entity: "", place: place.replace(":", `:${label}/`) }
        : { indicator: "", period: part.table.period, entity: label, place };
    },
    ...endsOfParts(parts.map(({ table, from: start, to }) => ({ end: endOfTable(book, table), from: start, to }))),
  };
}
