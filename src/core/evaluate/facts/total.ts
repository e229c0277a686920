import type { Book } from "../book/book";
import { plus } from "../interval";
import type { NumberOperand } from "../operand";
import { UNUSED, compute, mostDecimals } from "./compute";
import type { FactDefinition, Params, Question } from "./fact";
import { textParam, textsParam } from "./params";
import { slotsOfIndicator, withSlots } from "./slots";
import { claimedTotals } from "./table-sums";

/** The parts whose sum is meant, by the number of the subject's own indicator. */
function partsFor(book: Book, params: Params): (own: number) => readonly string[] {
  const listed = textsParam(params, "parts");
  if (listed.length > 0) return () => listed;
  const of = textParam(params, "of", "self");
  const other = of === "self" ? undefined : book.catalogue.numberOf.get(of);
  return (own) => {
    const formula = book.catalogue.indicators[other ?? own]?.formula;
    return formula?.kind === "sum" ? formula.parts : [];
  };
}

function ofParts({ book, subjects, params }: Question): NumberOperand {
  const { slots } = withSlots(subjects);
  const parts = Array.from(slots, (slot) => partsFor(book, params)(book.slots.all[slot]?.indicator ?? -1));
  const width = Math.max(0, ...new Set(parts.map(({ length }) => length)));
  const inputs = Array.from({ length: width }, (_, n) => {
    const found = slotsOfIndicator(book, slots, (own) => partsFor(book, params)(own)[n]);
    return found.map((slot, i) => (n < (parts[i]?.length ?? 0) ? slot : UNUSED));
  });
  return compute({
    book,
    inputs,
    formula: (intervals) => intervals.reduce(plus),
    absentInput: "unknown",
    shown: (_, __, measures) => ({ unit: measures[0]?.unit ?? "", decimals: mostDecimals(measures) }),
    args: (measures, sum) => {
      const count = measures.filter((measure) => measure !== undefined).length;
      return { count: { literal: count }, ...(sum && { parts: sum }) };
    },
  });
}

/** The sum of an indicator's parts, or the total that a table claims. */
export const total: FactDefinition = {
  name: "total",
  summary:
    "the sum of the parts of an indicator's formula, or of the indicators listed; for totals in tables, the total claimed",
  gives: "number",
  serves: ["indicator", "sum"],
  params: [{ of: "of?" }, { parts: "indicators" }],
  args: () => ["parts", "count", "totalRow"],
  answer: (question) => (question.subjects.kind === "sum" ? claimedTotals(question.subjects) : ofParts(question)),
};
