import { saysScope } from "../../model/explanation";
import type { Table } from "../../model/table";
import type { Book } from "../book/book";
import { OK, stateCode, type TextOperand } from "../operand";
import { columnOf } from "../subjects/row-subjects";
import { locate, type FigureSubjects, type RowSubjects } from "../subjects/subjects";
import type { FactDefinition, Question } from "./fact";
import { textParam } from "./params";
import { measured } from "./provenance";
import { measureIn, slotsFor } from "./slots";

const WORDS = ["no", "yes", "scope"] as const;
/** Words that a column's name ends in and a note leaves away. */
const ENDING = /(?:总数|人数|数量|数)?(?:\(.*\))?$/;

/** The rows of which a note to the table speaks when it speaks of the column: those it names, or else all. */
function notedRows({ notes = "", entities }: Table, name: string): ReadonlySet<number> {
  const word = name.replace(ENDING, "");
  const lines = word.length > 1 ? notes.split("\n").filter((line) => line.includes(word)) : [];
  return new Set(
    lines.flatMap((line) => {
      const named = entities.flatMap((entity, row) => (entity.length > 1 && line.includes(entity) ? [row] : []));
      return named.length > 0 ? named : [...entities.keys()];
    }),
  );
}

const codeOf = (explanation = ""): number => (explanation === "" ? 0 : saysScope(explanation) ? 2 : 1);

/** Whether the remark of a figure's own row explains it, and says that another scope is counted. */
function ofReadings(book: Book, slots: Int32Array): TextOperand {
  const codes = Uint8Array.from(slots, (slot) => codeOf(book.slots.all[slot]?.best.explanation));
  const states = new Uint8Array(slots.length).fill(OK);
  return withWord({ codes, states, ...measured((i) => measureIn(book, slots[i]), "value") });
}

function ofRows({ parts, count }: RowSubjects, quantity: string): TextOperand {
  const codes = new Uint8Array(count);
  for (const { table, from } of parts) {
    for (const row of notedRows(table, columnOf(table, quantity)?.path.at(-1) ?? "")) codes[from + row] = 1;
    for (const row of table.explained ?? []) codes[from + row] = 1;
  }
  return withWord({ codes, states: new Uint8Array(count), ...measured(() => undefined, "value") });
}

/** Of a figure the remark can say why it is wanting. */
function ofFigures({ parts, count }: FigureSubjects): TextOperand {
  const codes = new Uint8Array(count);
  const blank = stateCode("blank");
  for (const { table, column, from } of parts) {
    for (const row of table.explained ?? []) if (column.states[row] !== blank) codes[from + row] = 1;
    for (const row of table.explainedBlanks ?? []) if (column.states[row] === blank) codes[from + row] = 1;
  }
  const measureAt = (i: number) => {
    const found = locate(parts, i);
    return found?.part.column.measureAt(found.row);
  };
  return withWord({ codes, states: new Uint8Array(count), ...measured(measureAt, "value") });
}

const withWord = (operand: Omit<TextOperand, "type" | "words">): TextOperand => ({
  ...operand,
  type: "text",
  words: WORDS,
  argsAt: (i) => ({ ...operand.argsAt(i), explained: { literal: WORDS[operand.codes[i] ?? 0] ?? "" } }),
});

function answer({ book, subjects, params }: Question): TextOperand {
  if (subjects.kind === "row") return ofRows(subjects, textParam(params, "quantity", ""));
  if (subjects.kind === "figure") return ofFigures(subjects);
  return ofReadings(book, slotsFor(book, subjects, params));
}

/** Whether the workbook itself explains a figure that stands out. */
export const explained: FactDefinition = {
  name: "explained",
  summary:
    "yes where a remark in the figure's row or a note on it explains it (属实, 新建学校), scope where it says that something else is counted (口径, 扣除); no otherwise",
  gives: "text",
  serves: ["indicator", "row", "figure"],
  params: [{ of: "of?" }, { quantity: "quantity" }],
  args: () => ["explained"],
  answer,
};
