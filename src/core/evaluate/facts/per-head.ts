import { wholeOrTwo } from "./compute";
import type { FactDefinition } from "./fact";
import { textParam } from "./params";
import { quotientOf } from "./quotient";

/** An amount per head. */
export const perHead: FactDefinition = {
  name: "perHead",
  summary: "times × amount ÷ heads, such as 10000 × 万元 ÷ 人",
  gives: "number",
  serves: ["indicator"],
  params: [{ amount: "indicator", heads: "indicator", times: "number?" }],
  args: (params) => ["amount", "heads", textParam(params, "amount", ""), textParam(params, "heads", "")],
  answer: (question) =>
    quotientOf(question, "amount", "heads", {
      absentInput: "nothing",
      shown: (value) => ({ unit: "", decimals: wholeOrTwo(value) }),
    }),
};
