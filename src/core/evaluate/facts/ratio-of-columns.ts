import { NOTHING, OK } from "../operand";
import { combineColumns, isWorse } from "./combine-columns";
import { wholeOrTwo } from "./compute";
import type { FactDefinition } from "./fact";
import { numberParam, textParam } from "./params";
import { rowsOf } from "./rows";

/** One column of a row over another. */
export const ratioOfColumns: FactDefinition = {
  name: "ratioOfColumns",
  summary: "times × one column of the row ÷ another, such as pupils ÷ classes",
  gives: "number",
  serves: ["row"],
  params: [{ numerator: "quantity", denominator: "quantity", times: "number?" }],
  args: (params) => [textParam(params, "numerator", ""), textParam(params, "denominator", "")],
  answer: ({ subjects, params }) => {
    const factor = numberParam(params, "times", 1);
    return combineColumns(
      rowsOf(subjects),
      [textParam(params, "numerator", ""), textParam(params, "denominator", "")],
      {
        join: ({ values, states }, { values: divisors, states: divisorStates }) => {
          for (let i = 0; i < values.length; i++) {
            const value = (factor * (values[i] ?? NaN)) / (divisors[i] ?? NaN);
            values[i] = value;
            const state = divisorStates[i] ?? OK;
            if (isWorse(state, states[i] ?? OK)) states[i] = state;
            // Nothing can be said of a division by zero.
            else if (!Number.isFinite(value) && states[i] === OK) states[i] = NOTHING;
          }
        },
        shown: (_, value) => ({ unit: "", decimals: wholeOrTwo(value) }),
      },
    );
  },
};
