import type { Indicator } from "../../model/indicator";
import type { NumberOperand } from "../operand";
import { compute, wholeOrTwo, type Computation } from "./compute";
import type { FactDefinition, Question } from "./fact";
import { textParam } from "./params";
import { named } from "./provenance";
import { quotient, quotientOf } from "./quotient";
import { measureIn, slotsOfIndicator, withSlots } from "./slots";

type Ratio = Extract<NonNullable<Indicator["formula"]>, { kind: "ratio" }>;

/** The formula of each subject's own indicator, or of the one that `of` names. */
function byFormula({ book, subjects, params }: Question, absentInput: Computation["absentInput"]): NumberOperand {
  const { slots } = withSlots(subjects);
  const of = textParam(params, "of", "self");
  const other = of === "self" ? undefined : book.catalogue.numberOf.get(of);
  const formulaOf = (own: number): Ratio | undefined => {
    const indicator = book.catalogue.indicators[other ?? own];
    return indicator?.formula?.kind === "ratio" ? indicator.formula : undefined;
  };
  const unit = (own: number): string => book.catalogue.indicators[other ?? own]?.unit ?? "";
  const indicatorAt = (i: number): number => book.slots.all[slots[i] ?? -1]?.indicator ?? -1;
  return compute({
    book,
    inputs: [
      slotsOfIndicator(book, slots, (own) => formulaOf(own)?.numerator),
      slotsOfIndicator(book, slots, (own) => formulaOf(own)?.denominator),
    ],
    formula: (inputs, i) => quotient(inputs, formulaOf(indicatorAt(i))?.times ?? 1),
    absentInput,
    shown: (value, i) => ({
      unit: unit(indicatorAt(i)),
      decimals: measureIn(book, slots[i])?.decimals ?? wholeOrTwo(value),
    }),
    args: ([numerator, denominator]) => named({ numerator, denominator }),
  });
}

/** A ratio computed from the figures in the workbook, to be held against the one reported. */
export const ratio: FactDefinition = {
  name: "ratio",
  summary:
    "the ratio of an indicator's formula, or times × numerator ÷ denominator, computed from the figures in the workbook",
  gives: "number",
  serves: ["indicator", "target"],
  params: [{ of: "of?" }, { numerator: "indicator", denominator: "indicator", times: "number?" }],
  args: (params) => [
    "numerator",
    "denominator",
    textParam(params, "numerator", ""),
    textParam(params, "denominator", ""),
  ],
  answer: (question) =>
    "numerator" in question.params
      ? quotientOf(question, "numerator", "denominator", {
          absentInput: "unknown",
          shown: (value) => ({ unit: "", decimals: wholeOrTwo(value) }),
        })
      : byFormula(question, "unknown"),
};

/** The same where the workbook holds both parts; of one part alone nothing follows. */
export const ratioOfParts: FactDefinition = {
  name: "ratioOfParts",
  summary: "the ratio of an indicator's formula where the workbook holds numerator and denominator",
  gives: "number",
  serves: ["indicator", "target"],
  params: [{ of: "of?" }],
  args: () => ["numerator", "denominator"],
  answer: (question) => byFormula(question, "nothing"),
};
