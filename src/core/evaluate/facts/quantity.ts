import type { TextOperand } from "../operand";
import { locate, type FigureSubjects } from "../subjects/subjects";
import type { FactDefinition } from "./fact";
import { measured } from "./provenance";

function answer({ parts, count }: FigureSubjects): TextOperand {
  const words = [...new Set(parts.map(({ column }) => column.quantity))];
  const codes = new Uint8Array(count);
  for (const { column, from, to } of parts) codes.fill(words.indexOf(column.quantity), from, to);
  const measureAt = (i: number) => {
    const found = locate(parts, i);
    return found?.part.column.measureAt(found.row);
  };
  return { type: "text", words, codes, states: new Uint8Array(count), ...measured(measureAt, "value") };
}

/** What a figure's column is about. */
export const quantity: FactDefinition = {
  name: "quantity",
  summary: "the quantity of the figure's column, empty when its header was not understood",
  gives: "text",
  serves: ["figure"],
  params: [{}],
  args: () => ["value"],
  answer: ({ subjects }) => {
    if (subjects.kind !== "figure") throw new Error(`asked of a ${subjects.kind}, answers only for figures in tables`);
    return answer(subjects);
  },
};
