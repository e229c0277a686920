import type { Interval } from "../interval";
import type { NumberOperand } from "../operand";
import { compute, type Computation } from "./compute";
import type { FactDefinition, Question } from "./fact";
import { placeholderOf } from "./params";
import { named } from "./provenance";
import { slotsFor, slotsOfLastYear } from "./slots";

type Compare = (now: Interval, before: Interval) => Interval;

function answer({ book, subjects, params }: Question, compare: Compare, shown: Computation["shown"]): NumberOperand {
  const now = slotsFor(book, subjects, params);
  const placeholder = placeholderOf(params);
  return compute({
    book,
    inputs: [now, slotsOfLastYear(book, now)],
    formula: ([current, before]) => (current && before ? compare(current, before) : { low: NaN, high: NaN }),
    absentInput: "nothing",
    shown,
    args: ([current, before]) => named({ [placeholder]: current, lastYear: before }),
  });
}

/** A fact that compares a figure with the one of the year before. */
export const withLastYear = (
  name: string,
  summary: string,
  compare: Compare,
  shown: Computation["shown"],
): FactDefinition => ({
  name,
  summary,
  gives: "number",
  serves: ["indicator", "target"],
  params: [{ of: "of?" }],
  args: (params) => [placeholderOf(params), "lastYear"],
  answer: (question) => answer(question, compare, shown),
});
