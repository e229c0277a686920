import { OK } from "../operand";
import { combineColumns, worse } from "./combine-columns";
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
      join: ({ values, states }, column) => {
        for (let i = 0; i < values.length; i++) {
          values[i] = (values[i] ?? NaN) + (column.values[i] ?? NaN);
          states[i] = worse(states[i] ?? OK, column.states[i] ?? OK);
        }
      },
      shown: (measures) => ({ unit: measures[0]?.unit ?? "", decimals: mostDecimals(measures) }),
    }),
};
