import type { Table } from "../../model/table";
import type { Book } from "../book/book";
import { endOf } from "../period";
import { endsOfParts } from "./ends";
import { locate, type RowSubjects } from "./subjects";

/** The first column of a quantity. */
export const columnOf = (table: Table, quantity: string): Table["columns"][number] | undefined =>
  table.columns.find((column) => column.quantity === quantity);

/** The last day a table speaks of; the workbook's when the table names no period. */
export const endOfTable = (book: Book, table: Table): string => endOf(table.period || book.recognition.period);

/** Tables whose figures are asked here; those of the others are readings as well, or nothing is known of them. */
export const ownTables = (book: Book): readonly Table[] =>
  book.recognition.tables.filter(({ repeatsReadings, isPlain }) => repeatsReadings !== true && isPlain !== true);

const isOfStage = (table: Table, stage: string | readonly string[] | undefined): boolean =>
  stage === undefined || (typeof stage === "string" ? table.stage === stage : stage.includes(table.stage));

const ordinals = new WeakMap<Table, Float64Array>();

/** Which row of its name each row is: 2 for the second row of one school. Rows without a name are not the same school. */
export function ordinalsOf(table: Table): Float64Array {
  const known = ordinals.get(table);
  if (known) return known;
  const seen = new Map<string, number>();
  const counted = Float64Array.from(table.entities, (name) => {
    const ordinal = name === "" ? 1 : (seen.get(name) ?? 0) + 1;
    seen.set(name, ordinal);
    return ordinal;
  });
  ordinals.set(table, counted);
  return counted;
}

/** Tells rows of one name apart. */
export function ordinalSuffix(table: Table, row: number): string {
  const ordinal = ordinalsOf(table)[row] ?? 1;
  return ordinal > 1 ? `#${ordinal}` : "";
}

/** The rows of every table that has all the columns. */
export function rowSubjects(
  book: Book,
  quantities: readonly string[],
  stage?: string | readonly string[],
): RowSubjects {
  let from = 0;
  const parts = ownTables(book)
    .filter((table) => isOfStage(table, stage) && quantities.every((quantity) => columnOf(table, quantity)))
    .map((table) => {
      const start = from;
      from += table.entities.length;
      return { table, from: start, to: from, end: endOfTable(book, table) };
    });
  const names = quantities.map((id) => book.catalogue.quantities.get(id)?.name["zh-CN"] ?? id).join("、");
  return {
    kind: "row",
    parts,
    count: from,
    subjectAt: (i) => {
      const found = locate(parts, i);
      if (!found) return { indicator: "", period: "", entity: "", place: "" };
      const { table } = found.part;
      const place = `${table.sheet}${names && `:${names}`}${ordinalSuffix(table, found.row)}`;
      return { indicator: "", period: table.period, entity: table.entities[found.row] ?? "", place };
    },
    ...endsOfParts(parts),
  };
}
