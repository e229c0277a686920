import type { ReadingRole } from "../../model/reading";
import type { NumberOperand } from "../operand";
import type { Book } from "../book/book";
import type { FactDefinition, Question } from "./fact";
import { fromMeasures } from "./from-measures";
import { textParam } from "./params";
import { withSlots } from "./slots";

/** What the workbook may derive from a figure in a column of its own. */
export const DERIVED_ROLES: readonly ReadingRole[] = ["change", "changePercent", "completion"];

function answer({ book, subjects, params }: Question, derived: Book["derived"], placeholder: string): NumberOperand {
  const { slots } = withSlots(subjects);
  const role = DERIVED_ROLES.find((known) => known === textParam(params, "role", "")) ?? "change";
  const measures = Array.from(slots, (slot) => derived(slot, role)?.measure);
  return fromMeasures(book, slots, measures, placeholder);
}

/** What the workbook itself derived from a figure. */
export const reported: FactDefinition = {
  name: "reported",
  summary: "what the workbook itself derived from the figure: its change, changePercent or completion column",
  gives: "number",
  serves: ["indicator"],
  params: [{ role: "role" }],
  args: () => ["reported"],
  answer: (question) => answer(question, question.book.derived, "reported"),
};

/** The same as a sentence tells it. */
export const reportedInText: FactDefinition = {
  name: "reportedInText",
  summary: "the same as a sentence of the workbook tells it, where a column of a table holds it as well",
  gives: "number",
  serves: ["indicator"],
  params: [{ role: "role" }],
  args: () => ["reportedInText"],
  answer: (question) => answer(question, question.book.derivedInText, "reportedInText"),
};
