import type { Measure } from "../../model/measure";
import type { TableColumn } from "../../model/table";
import { isRowClaim } from "../../model/table-claim";
import { NOTHING, OK, computedOperand, stateCode, type NumberOperand } from "../operand";
import { locate, type ClaimSubjects, type Subjects } from "../subjects/subjects";
import { halfUnit } from "../interval";
import { impliedAt } from "./implied-at";
import type { FactDefinition } from "./fact";
import { measured } from "./provenance";

/** Rows looked at to see how a column is rounded. */
const LOOKED_AT = 50;

const evenness = new WeakMap<TableColumn, boolean>();

/** Whether most figures of a column show all of its decimals; then 2 among them is 2.0, whose nought nobody sees. */
function isEven(column: TableColumn): boolean {
  const known = evenness.get(column);
  if (known !== undefined) return known;
  let [count, full] = [0, 0];
  for (let row = 0; row < column.values.length && count < LOOKED_AT; row++) {
    if (column.states[row] !== OK) continue;
    count++;
    if (column.measureAt(row).decimals >= column.decimals) full++;
  }
  evenness.set(column, full * 5 >= count * 3);
  return full * 5 >= count * 3;
}

/** Subjects that are claims of tables. */
export function claimsOf(subjects: Subjects): ClaimSubjects {
  if (subjects.kind === "claim") return subjects;
  throw new Error(`asked of a ${subjects.kind}, answers only for claims of tables`);
}

function answer(subjects: ClaimSubjects): NumberOperand {
  const { parts, count } = subjects;
  const values = new Float64Array(count);
  const states = new Uint8Array(count);
  const decimals = new Int8Array(count);
  const blank = stateCode("blank");
  for (const { claim, from, to } of parts) {
    if (!isRowClaim(claim)) {
      values[from] = claim.stated.value;
      states[from] = stateCode(claim.stated.state);
      decimals[from] = claim.stated.decimals;
      continue;
    }
    const { stated } = claim;
    values.set(stated.values, from);
    decimals.fill(stated.decimals, from, to);
    for (let i = from; i < to; i++) {
      const row = i - from;
      const state = stated.states[row] ?? NOTHING;
      // A blank cell claims nothing: a target that is a ceiling has no completion.
      states[i] = state === blank ? NOTHING : state;
      // The column shows as many decimals as its finest cell; a coarser one is asked for its own where it matters.
      const { low, high } = impliedAt(claim, row);
      const room = halfUnit(stated.decimals);
      const value = values[i] ?? NaN;
      if (state === OK && (value > high + room || value < low - room) && !isEven(stated))
        decimals[i] = stated.measureAt(row).decimals;
    }
  }
  return {
    ...computedOperand(values, states, {
      ...measured((i) => statedAt(subjects, i), "stated"),
      measuresAt: (i) => aboutAt(subjects, i),
    }),
    decimals,
  };
}

/** The measures that a claim is about: what it states, and whatever else it says the same of. */
export function aboutAt(subjects: ClaimSubjects, i: number): readonly Measure[] {
  const claim = locate(subjects.parts, i)?.part.claim;
  const stated = statedAt(subjects, i);
  return [...(stated ? [stated] : []), ...(claim && !isRowClaim(claim) ? (claim.others ?? []) : [])];
}

/** The measure that a claim states. */
export function statedAt({ parts }: ClaimSubjects, i: number): Measure | undefined {
  const found = locate(parts, i);
  if (!found) return undefined;
  const { claim } = found.part;
  return isRowClaim(claim) ? claim.stated.measureAt(found.row) : claim.stated;
}

/** A number that a table states although its other cells make it as well. */
export const stated: FactDefinition = {
  name: "stated",
  summary:
    "what the table states: a growth rate, a completion rate, a part, the number of rows under a heading, a serial",
  gives: "number",
  serves: ["claim"],
  params: [{}],
  args: () => ["stated"],
  answer: ({ subjects }) => answer(claimsOf(subjects)),
};
