import type { TableColumn } from "../../model/table";
import { OK, type TextOperand } from "../operand";
import type { FigureSubjects } from "../subjects/subjects";
import { measureIn } from "./columns-operand";
import type { FactDefinition } from "./fact";
import { measured } from "./provenance";

const WORDS = ["like the others", "fraction", "hundredfold", "yuan"] as const;
const [, FRACTION, HUNDREDFOLD, YUAN] = WORDS.keys();

/** Fewer figures than this show no habit to depart from. */
const FEWEST = 5;
/** So many of the figures have to keep to the habit. */
const MOST = 0.7;
/** No school spends so many 万元; so many yuan it does. */
const TOO_MUCH = 100_000;

const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Percentages of which some are fractions, or were multiplied by 100. */
function percentForms(values: readonly number[]): (value: number) => number | undefined {
  const share = (holds: (value: number) => boolean): number => values.filter(holds).length / values.length;
  const arePercent = share((value) => value >= 10 && value <= 200) >= MOST;
  const isBetween = values.some((value) => value > 1 && value < 5);
  return (value) => {
    if (!arePercent) return undefined;
    if (value > 0 && value <= 1 && !isBetween) return FRACTION;
    return value >= 1000 ? HUNDREDFOLD : undefined;
  };
}

/** Amounts in 万元 of which some are whole yuan, a thousand times what the others come to. */
function amountForms(values: readonly number[]): (value: number) => number | undefined {
  const usual = medianOf(values);
  const areUsual = values.filter((value) => value < 100 * usual).length / values.length >= MOST;
  return (value) =>
    areUsual && value >= TOO_MUCH && Number.isInteger(value) && value >= 1000 * usual ? YUAN : undefined;
}

/** A code for each row of a column. */
function formsOf(column: TableColumn): Uint8Array {
  const codes = new Uint8Array(column.values.length);
  const kind = column.unit === "%" ? percentForms : column.unit === "万元" ? amountForms : null;
  const values = kind ? [...column.values].filter((_, row) => column.states[row] === OK) : [];
  if (!kind || values.length < FEWEST) return codes;
  const formOf = kind(values);
  return codes.map((_, row) => (column.states[row] === OK ? (formOf(column.values[row] ?? NaN) ?? 0) : 0));
}

function formsIn({ parts, count }: FigureSubjects): Uint8Array {
  const codes = new Uint8Array(count);
  for (const { column, from } of parts) codes.set(formsOf(column), from);
  return codes;
}

/** Whether a figure of a table is written in the unit that the rest of its column is written in. */
export const columnForm: FactDefinition = {
  name: "columnForm",
  summary:
    "whether the figure is like the others in its column, or a fraction (0.95) among percentages, multiplied by 100 once too often (hundredfold), or in yuan among amounts in 万元",
  gives: "text",
  serves: ["figure"],
  params: [{}],
  args: () => ["value", "columnForm"],
  answer: ({ subjects }): TextOperand => {
    if (subjects.kind !== "figure") throw new Error(`asked of a ${subjects.kind}, answers only for figures in tables`);
    const operand = {
      type: "text",
      words: WORDS,
      codes: formsIn(subjects),
      states: new Uint8Array(subjects.count),
      ...measured((i) => measureIn(subjects.parts, i), "value"),
    } as const;
    return operand;
  },
};
