import { computedOperand } from "../operand";
import { filledIn } from "../subjects/figure-subjects";
import { locate, type FigureSubjects } from "../subjects/subjects";
import type { FactDefinition } from "./fact";

function shares({ parts, count }: FigureSubjects): Float64Array {
  const values = new Float64Array(count);
  for (const { column, from, to } of parts)
    values.fill(to > from ? (100 * filledIn(column)) / (to - from) : 0, from, to);
  return values;
}

/** How well a column is filled. */
export const columnFill: FactDefinition = {
  name: "columnFill",
  summary: "share of the rows in which the figure's column holds something, in %",
  gives: "number",
  serves: ["figure"],
  params: [{}],
  args: () => ["columnFill"],
  answer: ({ subjects }) => {
    if (subjects.kind !== "figure") throw new Error(`asked of a ${subjects.kind}, answers only for figures in tables`);
    const values = shares(subjects);
    const sideAt = (i: number) => ({ computed: { value: values[i] ?? NaN, unit: "%", decimals: 0, from: [] } });
    const measuresAt = (i: number) => {
      const found = locate(subjects.parts, i);
      return found ? [found.part.column.measureAt(found.row)] : [];
    };
    return computedOperand(values, new Uint8Array(subjects.count), {
      sideAt,
      measuresAt,
      argsAt: (i) => ({ columnFill: sideAt(i) }),
    });
  },
};
