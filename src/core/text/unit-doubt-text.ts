import type { UnitPlace } from "../model/reading";

/** Clauses of a doubt about a unit. */
export interface UnitDoubtText {
  readonly says: (place: UnitPlace, cell: string, unit: string) => string;
  /** What unit the indicator is counted in. */
  readonly due: (unit: string) => string;
  readonly lastYear: (quantity: string) => string;
  readonly byParts: (quantity: string) => string;
  readonly reported: (shown: string) => string;
  /** `fraction`, `hundredfold` or a unit; `percentage` is what a fraction probably stands for. */
  readonly suspicion: (suspicion: string, percentage: string) => string;
  /** Where the unit comes from, as a noun; `noPlace` where the workbook names none. */
  readonly place: (place: UnitPlace, cell: string) => string;
  readonly noPlace: string;
}
