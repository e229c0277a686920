import type { Book } from "../book/book";

/** Whether an indicator adds up over its year, so that its target is one for the year so far. */
export function addsUp(book: Book, indicator: number): boolean {
  const kind = book.catalogue.indicators[indicator]?.kind;
  return kind === "count" || kind === "flow";
}

/** Whether a slot's figure counts from the beginning of its year; where nobody knows its period, it is taken to. */
export function countsFromNewYear(book: Book, slot: number): boolean {
  const start = book.starts[book.slots.all[slot]?.period ?? -1] ?? "";
  return start === "" || start.endsWith("-01-01");
}
