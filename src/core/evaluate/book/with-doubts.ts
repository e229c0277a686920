import { DOUBTED } from "../operand";
import type { Book } from "./book";

/** The book with some of its figures in doubt: they are there, but no rule may work with their numbers. */
export function withDoubts(book: Book, slots: readonly number[]): Book {
  if (slots.length === 0) return book;
  const states = book.figures.states.slice();
  const inDoubt = new Set(book.inDoubt);
  for (const slot of slots) {
    const measure = book.slots.all[slot]?.best.measure;
    if (!measure) continue;
    states[slot] = DOUBTED;
    inDoubt.add(measure);
  }
  return { ...book, figures: { ...book.figures, states }, inDoubt };
}
