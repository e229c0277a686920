import type { Book } from "../book/book";
import type { Slot } from "../book/slots";
import { over } from "../interval";
import { OK } from "../operand";
import { compute } from "./compute";
import type { FactDefinition } from "./fact";
import { placeholderOf } from "./params";
import { named } from "./provenance";
import { slotsFor } from "./slots";

const MONTH = /^(\d{4})-\d\d$/;
/** Fewer other months, or less steady ones, say nothing of what is usual. */
const FEWEST = 3;
const STEADY = 3;

const yearOf = (book: Book, slot: Slot): string => MONTH.exec(book.slots.periods[slot.period] ?? "")?.[1] ?? "";

/** The slots of single months, by indicator, entity and year, the smallest figure first. */
function monthsOf(book: Book, indicators: ReadonlySet<number>): ReadonlyMap<string, readonly number[]> {
  const months = new Map<string, number[]>();
  for (const indicator of indicators) {
    for (const place of book.slots.ofIndicator[indicator] ?? []) {
      const slot = book.slots.all[place];
      const year = slot ? yearOf(book, slot) : "";
      if (!slot || year === "" || book.figures.states[place] !== OK) continue;
      const key = keyOf(slot, year);
      const known = months.get(key);
      if (known) known.push(place);
      else months.set(key, [place]);
    }
  }
  const { values } = book.figures;
  for (const places of months.values()) places.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  return months;
}

const keyOf = ({ indicator, entity }: Slot, year: string): string => `${indicator} ${entity} ${year}`;

/** The month in the middle of the others of its year; -1 where they are few or far from one another. */
function usualMonth({ figures: { values } }: Book, place: number, months: readonly number[]): number {
  const others = months.filter((other) => other !== place);
  const [least, most] = [values[others[0] ?? -1] ?? 0, values[others.at(-1) ?? -1] ?? 0];
  if (others.length < FEWEST || least <= 0 || most > least * STEADY) return -1;
  return others[Math.floor(others.length / 2)] ?? -1;
}

/** How many times what the other months of its year are like. */
export const timesOtherMonths: FactDefinition = {
  name: "timesOtherMonths",
  summary:
    "a single month's figure divided by the middle one of the other months of its year, where at least three stand and are within three times of one another; nothing otherwise",
  gives: "number",
  serves: ["indicator"],
  params: [{ of: "of?" }],
  args: (params) => [placeholderOf(params), "usual"],
  answer: ({ book, subjects, params }) => {
    const now = slotsFor(book, subjects, params);
    const asked = Array.from(now, (place) => book.slots.all[place]);
    const months = monthsOf(
      book,
      new Set(asked.flatMap((slot) => (slot && yearOf(book, slot) ? [slot.indicator] : []))),
    );
    const usual = Int32Array.from(asked, (slot, i) => {
      const year = slot ? yearOf(book, slot) : "";
      return slot && year !== "" ? usualMonth(book, now[i] ?? -1, months.get(keyOf(slot, year)) ?? []) : -1;
    });
    return compute({
      book,
      inputs: [now, usual],
      formula: ([current, middle]) => (current && middle ? over(current, middle) : { low: NaN, high: NaN }),
      absentInput: "nothing",
      shown: () => ({ unit: "", decimals: 1 }),
      args: ([current, middle]) => named({ [placeholderOf(params)]: current, usual: middle }),
    });
  },
};
