import type { CellRef } from "../../model/cell";
import type { Unrecognised } from "../../model/reading";

/** A label that may be an indicator, or is none that anybody knows. */
export const notUnderstood = (cell: CellRef, label: string, offer: string | null): Unrecognised =>
  offer ? { cell, label, why: "closeLabel", offer } : { cell, label, why: "unknownLabel" };
