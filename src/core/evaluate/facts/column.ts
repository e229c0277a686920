import { columnsOperand } from "./columns-operand";
import type { FactDefinition } from "./fact";
import { textParam } from "./params";
import { partsOf, rowsOf } from "./rows";

/** A figure of a table's row. */
export const column: FactDefinition = {
  name: "column",
  summary: "the figure of the row in the column of a quantity",
  gives: "number",
  serves: ["row"],
  params: [{ quantity: "quantity" }],
  args: (params) => [textParam(params, "quantity", "")],
  answer: ({ subjects, params }) => {
    const quantity = textParam(params, "quantity", "");
    return columnsOperand(partsOf(rowsOf(subjects), quantity), quantity);
  },
};
