import type { Reading } from "../../model/reading";
import type { Book } from "./book";

const keyOf = (sheet: string, row: number): string => `${row} ${sheet}`;

const known = new WeakMap<Book, ReadonlySet<string>>();

/** The rows of places that a table has listed before. */
function rowsAgain(book: Book): ReadonlySet<string> {
  const found =
    known.get(book) ??
    new Set(
      book.recognition.tables.flatMap(({ claims = [] }) =>
        claims.flatMap((claim) =>
          claim.kind === "placeOnce" ? [keyOf(claim.stated.at.sheet, claim.stated.at.row)] : [],
        ),
      ),
    );
  known.set(book, found);
  return found;
}

/** Whether two figures of one column differ because their place has two rows, which is said of the rows themselves. */
export function areListedTwice(book: Book, { measure: one }: Reading, { measure: other }: Reading): boolean {
  if (one.at.sheet !== other.at.sheet || one.at.column !== other.at.column) return false;
  const rows = rowsAgain(book);
  return [one, other].some(({ at }) => rows.has(keyOf(at.sheet, at.row)));
}
