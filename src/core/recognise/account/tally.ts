import type { CellRef } from "../../model/cell";
import type { Part } from "../../model/tables-account";

/** Counts cells by what they are, and keeps those that nothing explains. */
export interface Tally {
  readonly add: (part: Part, at: CellRef) => void;
  readonly counts: Readonly<Record<Part, number>>;
  readonly unexplained: readonly CellRef[];
}

const NONE: Readonly<Record<Part, number>> = {
  data: 0,
  unnamed: 0,
  total: 0,
  serial: 0,
  code: 0,
  period: 0,
  columnNumber: 0,
  name: 0,
  remark: 0,
  pair: 0,
  helper: 0,
  none: 0,
};

/** A tally that has counted nothing yet. */
export function tally(): Tally {
  const counts = { ...NONE };
  const unexplained: CellRef[] = [];
  return {
    add: (part, at) => {
      counts[part] += 1;
      if (part === "none") unexplained.push(at);
    },
    counts,
    unexplained,
  };
}
