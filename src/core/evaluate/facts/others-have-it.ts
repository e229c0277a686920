import type { Book } from "../book/book";
import type { Slot } from "../book/slots";
import type { FactDefinition } from "./fact";
import { measureIn, withSlots } from "./slots";
import { spelled } from "./spelled";

/** What the names of schools of one kind end in; towns are all of one kind. */
const KINDS = [/园$/, /(?:小学|完小|教学点)$/, /(?:中学|初中|高中)$/];
/** Schools whose names do not say what stages they have. */
const OF_ANY_KIND = /(?:学校|中心校)$/;
const ANY = "any";
const HALF = 1 / 2;
const NEARLY_ALL = 4 / 5;

interface Having {
  count: number;
  having: number;
}

/** How many entities of each kind and of any stand for an indicator on each sheet, and how many have a figure. */
function tallyOf({ slots }: Book, indicators: ReadonlySet<number>): ReadonlyMap<string, Having> {
  const tally = new Map<string, Having>();
  for (const indicator of indicators) {
    for (const place of slots.ofIndicator[indicator] ?? []) {
      const slot = slots.all[place];
      if (!slot || slot.best.entity === "") continue;
      for (const kind of [kindOf(slot), ANY]) {
        const key = keyOf(slot, kind);
        const known = tally.get(key) ?? { count: 0, having: 0 };
        tally.set(key, known);
        known.count += 1;
        if (slot.best.measure.state === "ok") known.having += 1;
      }
    }
  }
  return tally;
}

const kindOf = ({ best }: Slot): string => String(KINDS.findIndex((ending) => ending.test(best.entity)));

const keyOf = ({ indicator, period, best }: Slot, kind: string): string =>
  `${indicator} ${period} ${kind} ${best.measure.at.sheet}`;

/** A school alone of its kind, or of none that its name tells, is asked what nearly all others are; else half of them tell. */
function areMostHaving(slot: Slot, tally: ReadonlyMap<string, Having>): boolean {
  const own = slot.best.measure.state === "ok" ? 1 : 0;
  const othersOf = (kind: string): Having => {
    const { count, having } = tally.get(keyOf(slot, kind)) ?? { count: 1, having: own };
    return { count: count - 1, having: having - own };
  };
  const [ofKind, ofAny] = [othersOf(kindOf(slot)), othersOf(ANY)];
  if (ofKind.count > 0 && !OF_ANY_KIND.test(slot.best.entity)) return ofKind.having >= ofKind.count * HALF;
  return ofAny.having >= ofAny.count * NEARLY_ALL;
}

/** Whether a town or school is asked for a figure at all, going by the others. */
export const othersHaveIt: FactDefinition = {
  name: "othersHaveIt",
  summary:
    "yes where at least half of the other towns of the table, or of its other schools of that kind, have the figure, and for the district's own; no otherwise",
  gives: "text",
  serves: ["indicator", "target"],
  params: [{}],
  args: () => ["othersHaveIt"],
  answer: ({ book, subjects }) => {
    const { slots } = withSlots(subjects);
    const asked = Array.from(slots, (place) => book.slots.all[place]);
    const tally = tallyOf(
      book,
      new Set(asked.flatMap((slot) => (slot && slot.best.entity !== "" ? [slot.indicator] : []))),
    );
    const words = asked.map((slot) =>
      !slot || slot.best.entity === "" || areMostHaving(slot, tally) ? ("yes" as const) : ("no" as const),
    );
    return spelled(words, "othersHaveIt", { measuresAt: (i) => [measureIn(book, slots[i]) ?? []].flat() });
  },
};
