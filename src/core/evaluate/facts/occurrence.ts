import type { Measure } from "../../model/measure";
import type { Table } from "../../model/table";
import type { Side } from "../../model/verdict";
import { computedOperand, type NumberOperand } from "../operand";
import { ordinalsOf } from "../subjects/row-subjects";
import { locate, type RowSubjects } from "../subjects/subjects";
import type { FactDefinition } from "./fact";
import { rowsOf } from "./rows";

function ordinals({ parts, count }: RowSubjects): Float64Array {
  const values = new Float64Array(count);
  for (const { table, from } of parts) values.set(ordinalsOf(table), from);
  return values;
}

/** A name cell as a measure, so that it can be pointed at. */
const nameAt = ({ entities, entityCells }: Table, row: number): readonly Measure[] => {
  const at = entityCells[row];
  const text = entities[row] ?? "";
  if (!at) return [];
  return [{ state: "unreadable", value: NaN, unit: "", decimals: 0, bound: "exact", storedAsText: true, text, at }];
};

function answer(rows: RowSubjects): NumberOperand {
  const values = ordinals(rows);
  const measuresAt = (i: number): readonly Measure[] => {
    const found = locate(rows.parts, i);
    if (!found) return [];
    const { table } = found.part;
    const own = nameAt(table, found.row);
    const others = table.entities.flatMap((name, row) =>
      row !== found.row && name === table.entities[found.row] ? nameAt(table, row) : [],
    );
    return [...own, ...others];
  };
  const sideAt = (i: number): Side => ({
    computed: { value: values[i] ?? NaN, unit: "", decimals: 0, from: measuresAt(i) },
  });
  return computedOperand(values, new Uint8Array(rows.count), {
    measuresAt,
    sideAt,
    argsAt: (i) => ({ occurrence: { literal: values[i] ?? NaN } }),
  });
}

/** Which row of its name a row is. */
export const occurrence: FactDefinition = {
  name: "occurrence",
  summary: "1 for the first row of an entity's name in its table, 2 for the next, and so on",
  gives: "number",
  serves: ["row"],
  params: [{}],
  args: () => ["occurrence"],
  answer: ({ subjects }) => answer(rowsOf(subjects)),
};
