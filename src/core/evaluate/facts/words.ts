import type { Measure } from "../../model/measure";
import { NOTHING, OK, type TextOperand } from "../operand";
import { measureIn as measureInColumns, statesOf, type ColumnPart } from "./columns-operand";
import type { FactDefinition, Question } from "./fact";
import { textParam } from "./params";
import { measured } from "./provenance";
import { locate, type SumSubjects } from "../subjects/subjects";
import { partsOf, rowsOf } from "./rows";
import { measureIn, slotsFor } from "./slots";
import { aboutAt, statedAt } from "./stated";
import { claimedTotalAt } from "./table-sums";

/** A word about each figure: a code into `words`. */
export interface WordKind {
  readonly name: string;
  readonly summary: string;
  readonly words: readonly string[];
  readonly ofMeasure: (measure: Measure) => number;
  readonly ofColumns: (parts: readonly ColumnPart[]) => Uint8Array;
}

function fromMeasures(measures: readonly (Measure | undefined)[], { name, words, ofMeasure }: WordKind): TextOperand {
  const codes = Uint8Array.from(measures, (measure) => (measure ? ofMeasure(measure) : 0));
  const states = Uint8Array.from(measures, (measure) => (measure ? OK : NOTHING));
  return withArgs({ type: "text", codes, words, states, ...measured((i) => measures[i], "value") }, name);
}

/** A word has a state of its own: even a missing cell has one to speak of, but a column that a table lacks has not. */
function fromColumns(
  parts: readonly ColumnPart[],
  { name, words, ofColumns }: WordKind,
  placeholder: string,
): TextOperand {
  const states = parts.every(({ column }) => column)
    ? new Uint8Array(parts.at(-1)?.to ?? 0)
    : statesOf(parts).map((s) => (s === NOTHING ? NOTHING : OK));
  const operand = {
    type: "text",
    codes: ofColumns(parts),
    words,
    states,
    ...measured((i) => measureInColumns(parts, i), placeholder),
  } as const;
  return withArgs(operand, name);
}

const withArgs = (operand: TextOperand, name: string): TextOperand => ({
  ...operand,
  argsAt: (i) => ({ ...operand.argsAt(i), [name]: { literal: operand.words[operand.codes[i] ?? 0] ?? "" } }),
});

function answer({ book, subjects, params }: Question, kind: WordKind): TextOperand {
  if (subjects.kind === "figure") return fromColumns(subjects.parts, kind, "value");
  if (subjects.kind === "claim") {
    const stated = Array.from({ length: subjects.count }, (_, i) => statedAt(subjects, i));
    return { ...fromMeasures(stated, kind), measuresAt: (i) => aboutAt(subjects, i) };
  }
  if (subjects.kind === "sum")
    return fromMeasures(
      Array.from({ length: subjects.count }, (_, i) => unreadTotalAt(subjects, i)),
      kind,
    );
  const slots = slotsFor(book, subjects, params);
  return fromMeasures(
    Array.from(slots, (slot) => measureIn(book, slot)),
    kind,
  );
}

/** A total that no rule on indicators speaks of. */
const unreadTotalAt = (subjects: SumSubjects, i: number): Measure | undefined =>
  locate(subjects.parts, i)?.part.table.repeatsReadings ? undefined : claimedTotalAt(subjects, i);

/** A fact that gives a word about a figure; for totals in tables, about the total claimed. */
export const wordFact = (kind: WordKind): FactDefinition => ({
  name: kind.name,
  summary: kind.summary,
  gives: "text",
  serves: ["indicator", "target", "figure", "claim", "sum"],
  params: [{ of: "of?" }],
  args: () => ["value", kind.name],
  answer: (question) => answer(question, kind),
});

/** The same about a column of a table's row. */
export const columnWordFact = (name: string, kind: WordKind): FactDefinition => ({
  name,
  summary: `${kind.summary}, of a column`,
  gives: "text",
  serves: ["row"],
  params: [{ quantity: "quantity" }],
  args: (params) => [textParam(params, "quantity", ""), kind.name],
  answer: ({ subjects, params }) =>
    fromColumns(partsOf(rowsOf(subjects), textParam(params, "quantity", "")), kind, textParam(params, "quantity", "")),
});
