import type { Book } from "../book/book";
import type { Slot } from "../book/slots";
import { over } from "../interval";
import { OK } from "../operand";
import { compute } from "./compute";
import type { FactDefinition } from "./fact";
import { placeholderOf } from "./params";
import { named } from "./provenance";
import { slotsFor } from "./slots";

/** One other amount may be large by itself; two show what the column is about. */
const FEWEST = 2;

/** Whether only the table in general, by its header or its 单位：line, says in what small unit the figure is. */
const isInGeneral = ({ best: { unitSources = [] } }: Slot): boolean =>
  unitSources.length > 0 &&
  unitSources.every(({ place, worth }) => (place === "header" || place === "sheet") && worth < 1);

const keyOf = (book: Book, { indicator, period, entity, best: { measure } }: Slot): string =>
  [book.catalogue.indicators[indicator]?.unit, period, entity, measure.at.sheet, measure.at.column].join("\n");

/** The figures of one unit, period and entity in the same column of a sheet, the smallest first. */
function amountsBeside(book: Book): ReadonlyMap<string, readonly number[]> {
  const { values, states } = book.figures;
  const found = new Map<string, number[]>();
  for (const [place, slot] of book.slots.all.entries()) {
    if (states[place] !== OK) continue;
    const key = keyOf(book, slot);
    const known = found.get(key);
    if (known) known.push(place);
    else found.set(key, [place]);
  }
  for (const places of found.values()) places.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  return found;
}

/** The smallest of the other amounts; -1 where they are few or the figure states its own unit. */
function leastBeside(book: Book, place: number, amounts: ReadonlyMap<string, readonly number[]>): number {
  const slot = book.slots.all[place];
  if (!slot || !isInGeneral(slot)) return -1;
  const others = (amounts.get(keyOf(book, slot)) ?? []).filter((other) => other !== place);
  return others.length < FEWEST ? -1 : (others[0] ?? -1);
}

/** How many times what the smallest of the other amounts in its column is. */
export const timesAmountsBeside: FactDefinition = {
  name: "timesAmountsBeside",
  summary:
    "the figure divided by the smallest of the figures of its unit and period in the same column, where at least two stand and only the header or the sheet’s 单位：line says the unit of all, a smaller one than the catalogue’s; nothing otherwise",
  gives: "number",
  serves: ["indicator"],
  params: [{ of: "of?" }],
  args: (params) => [placeholderOf(params), "least"],
  answer: ({ book, subjects, params }) => {
    const now = slotsFor(book, subjects, params);
    const amounts = amountsBeside(book);
    return compute({
      book,
      inputs: [now, now.map((place) => leastBeside(book, place, amounts))],
      formula: ([current, least]) => (current && least ? over(current, least) : { low: NaN, high: NaN }),
      absentInput: "nothing",
      shown: () => ({ unit: "", decimals: 6 }),
      args: ([current, least]) => named({ [placeholderOf(params)]: current, least }),
    });
  },
};
