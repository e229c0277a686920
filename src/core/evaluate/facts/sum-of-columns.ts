import { OK } from "../operand";
import { combineColumns, isWorse } from "./combine-columns";
import { mostDecimals } from "./compute";
import type { FactDefinition } from "./fact";
import { textsParam } from "./params";
import { rowsOf } from "./rows";

/** Columns of one row, added up. */
export const sumOfColumns: FactDefinition = {
  name: "sumOfColumns",
  summary: "the figures of the row in several columns, added up",
  gives: "number",
  serves: ["row"],
  params: [{ quantities: "quantities" }],
  args: (params) => textsParam(params, "quantities"),
  answer: ({ subjects, params }) =>
    combineColumns(rowsOf(subjects), textsParam(params, "quantities"), {
      join: ({ values, states }, { values: added, states: addedStates }) => {
        for (let i = 0; i < values.length; i++) {
          values[i] = (values[i] ?? NaN) + (added[i] ?? NaN);
          const state = addedStates[i] ?? OK;
          if (isWorse(state, states[i] ?? OK)) states[i] = state;
        }
      },
      shown: (measures) => ({ unit: measures[0]?.unit ?? "", decimals: mostDecimals(measures) }),
    }),
};
