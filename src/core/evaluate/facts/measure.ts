import type { Operand } from "../operand";
import type { FactDefinition, Question } from "./fact";
import { figuresOf } from "./figures-of";
import { columnsOperand } from "./columns-operand";
import { placeholderOf } from "./params";
import { slotsFor } from "./slots";

function answer({ book, subjects, params }: Question): Operand {
  if (subjects.kind === "figure") return columnsOperand(subjects.parts, "value");
  return figuresOf(book, slotsFor(book, subjects, params), placeholderOf(params), "sure");
}

/** What the workbook says. */
export const measure: FactDefinition = {
  name: "measure",
  summary:
    "the figure itself, its numerator, denominator or whole, or that of another indicator for the same period and entity",
  gives: "number",
  serves: ["indicator", "target", "figure"],
  params: [{ of: "of?" }],
  args: (params) => [placeholderOf(params)],
  answer,
};
