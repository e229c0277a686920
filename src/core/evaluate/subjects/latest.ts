import type { Book } from "../book/book";
import { endOf } from "../period";

/** Among slots of one indicator, the latest of each entity up to the period the workbook reports on. */
export function latestSlots(book: Book, places: readonly number[]): readonly number[] {
  const reported = endOf(book.recognition.period);
  const latest = new Map<number, number>();
  for (const place of places) {
    const slot = book.slots.all[place];
    const isAhead = reported !== "" && endAt(book, place) > reported;
    if (!slot || isAhead) continue;
    const standing = latest.get(slot.entity);
    if (standing === undefined || isLater(book, place, standing)) latest.set(slot.entity, place);
  }
  return [...latest.values()];
}

const endAt = (book: Book, place: number): string => book.ends[book.slots.all[place]?.period ?? -1] ?? "";
const startAt = (book: Book, place: number): string => book.starts[book.slots.all[place]?.period ?? -1] ?? "";

/** Of two that end on one day, the longer counts: the half-year's figure rather than June's. */
function isLater(book: Book, place: number, standing: number): boolean {
  const [end, other] = [endAt(book, place), endAt(book, standing)];
  return end === other ? startAt(book, place) < startAt(book, standing) : end > other;
}
