import type { Book } from "../book/book";
import type { FactDefinition } from "./fact";
import { figuresOf } from "./figures-of";
import { slotsFor } from "./slots";

/** 2024-H1, 2024-03, 2024-01..2024-05 and 2024-Q2 are within 2024; a school year is within none. */
const WITHIN_YEAR = /^(\d{4})-/;

/** The slot of the year that a period is a part of; -1 where there is none. */
function yearOf({ slots }: Book, place: number): number {
  const slot = slots.all[place];
  const year = WITHIN_YEAR.exec(slots.periods[slot?.period ?? -1] ?? "")?.[1];
  return slot && year ? slots.find(slot.indicator, slots.periodNumber(year), slot.entity) : -1;
}

/** The figure of the whole year that a figure's period is within. */
export const wholeYear: FactDefinition = {
  name: "wholeYear",
  summary: "the same indicator's figure for the whole year that the period is a part of; nothing otherwise",
  gives: "number",
  serves: ["indicator"],
  params: [{ of: "of?" }],
  args: () => ["wholeYear"],
  answer: ({ book, subjects, params }) =>
    figuresOf(
      book,
      slotsFor(book, subjects, params).map((place) => yearOf(book, place)),
      "wholeYear",
      "shown",
    ),
};
