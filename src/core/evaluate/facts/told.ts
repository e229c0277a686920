import { SENTENCE } from "../../model/reading";
import type { Measure } from "../../model/measure";
import type { Book } from "../book/book";
import { BOUND_WORDS, NOTHING, OK, type TextOperand } from "../operand";
import type { FactDefinition } from "./fact";
import { farthest } from "./farthest";
import { fromMeasures } from "./from-measures";
import { measured } from "./provenance";
import { slotsFor } from "./slots";

const toldIn = (book: Book, slots: Int32Array): readonly (Measure | undefined)[] =>
  Array.from(slots, (slot) => farthest(book.slots.all[slot], ({ layout }) => layout === SENTENCE));

/** The same figure as a sentence of the workbook tells it. */
export const told: FactDefinition = {
  name: "told",
  summary: "the same figure as a sentence in another cell tells it, the one that differs most",
  gives: "number",
  serves: ["indicator"],
  params: [{ of: "of?" }],
  args: () => ["told"],
  answer: ({ book, subjects, params }) => {
    const slots = slotsFor(book, subjects, params);
    return fromMeasures(book, slots, toldIn(book, slots), "told");
  },
};

/** How that sentence bounds it. */
export const toldBound: FactDefinition = {
  name: "toldBound",
  summary: "how the sentence bounds the true figure: exact, atLeast (余, 以上), atMost (近), about (约, 8万人)",
  gives: "text",
  serves: ["indicator"],
  params: [{ of: "of?" }],
  args: () => ["toldBound"],
  answer: ({ book, subjects, params }) => {
    const measures = toldIn(book, slotsFor(book, subjects, params));
    return words(measures, BOUND_WORDS, ({ bound }) => BOUND_WORDS.indexOf(bound), "toldBound");
  },
};

const SOURCES = ["table", "sentence"] as const;

/** Where the figure itself stands. */
export const source: FactDefinition = {
  name: "source",
  summary: "where the figure itself stands: table (or beside its label), sentence",
  gives: "text",
  serves: ["indicator"],
  params: [{ of: "of?" }],
  args: () => ["source"],
  answer: ({ book, subjects, params }) => {
    const best = Array.from(slotsFor(book, subjects, params), (slot) => book.slots.all[slot]?.best);
    const isTold = new Set(best.filter((one) => one?.layout === SENTENCE).map((one) => one?.measure));
    return words(
      best.map((one) => one?.measure),
      SOURCES,
      (measure) => (isTold.has(measure) ? 1 : 0),
      "source",
    );
  },
};

function words(
  measures: readonly (Measure | undefined)[],
  known: readonly string[],
  codeOf: (measure: Measure) => number,
  name: string,
): TextOperand {
  const codes = Uint8Array.from(measures, (measure) => (measure ? codeOf(measure) : 0));
  return {
    type: "text",
    codes,
    words: known,
    states: Uint8Array.from(measures, (measure) => (measure ? OK : NOTHING)),
    ...measured((i) => measures[i], "value"),
    argsAt: (i) => ({ [name]: { literal: known[codes[i] ?? 0] ?? "" } }),
  };
}
