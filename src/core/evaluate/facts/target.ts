import type { NumberOperand } from "../operand";
import type { FactDefinition, Question } from "./fact";
import { sideOfTarget, stateOfOwed, targetsOf } from "./owed";

function answer({ book, subjects }: Question): NumberOperand {
  const { targets } = targetsOf(subjects);
  const values = Float64Array.from(targets, ({ value }) => value);
  const sideAt: NumberOperand["sideAt"] = (i) => {
    const owed = targets[i];
    return owed && sideOfTarget(book, owed);
  };
  return {
    type: "number",
    stride: 1,
    values,
    states: Uint8Array.from(targets, stateOfOwed),
    // A target is set, not measured: what is written is what is meant.
    lows: values,
    highs: values,
    bounds: null,
    decimals: -1,
    directions: Uint8Array.from(targets, ({ operator }) => (operator === "atLeast" ? 1 : 0)),
    sideAt,
    measuresAt: (i) => {
      const stated = targets[i]?.stated;
      return stated ? [stated] : [];
    },
    argsAt: () => ({}),
  };
}

/** The target of a subject that is a target, with its direction. */
export const target: FactDefinition = {
  name: "target",
  summary: "the value to be reached, with its direction; for the operator meets",
  gives: "target",
  serves: ["target"],
  params: [{}],
  args: () => [],
  answer,
};
