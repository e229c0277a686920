import { SENTENCE } from "../../model/reading";
import { areListedTwice } from "../book/listed-twice";
import type { FactDefinition } from "./fact";
import { farthest } from "./farthest";
import { fromMeasures } from "./from-measures";
import { slotsFor } from "./slots";

/** The same figure read elsewhere in the workbook; what sentences tell is another fact. */
export const again: FactDefinition = {
  name: "again",
  summary: "another reading of the same indicator, period and entity in a table, the one that differs most",
  gives: "number",
  serves: ["indicator"],
  params: [{ of: "of?" }],
  args: () => ["again"],
  answer: ({ book, subjects, params }) => {
    const slots = slotsFor(book, subjects, params);
    const others = Array.from(slots, (slot) =>
      farthest(
        book.slots.all[slot],
        (other, best) => other.layout !== SENTENCE && best.layout !== SENTENCE && !areListedTwice(book, other, best),
      ),
    );
    return fromMeasures(book, slots, others, "again");
  },
};
