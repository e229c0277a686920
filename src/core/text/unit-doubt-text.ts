import type { UnitPlace } from "../model/reading";

/** Clauses of a doubt about a unit. */
export interface UnitDoubtText {
  readonly says: (place: UnitPlace, cell: string, unit: string) => string;
  /** What unit the indicator is counted in. */
  readonly due: (unit: string) => string;
  readonly lastYear: (quantity: string) => string;
  readonly byParts: (quantity: string) => string;
  readonly reported: (shown: string) => string;
  /** `fraction`, `hundredfold` or a unit. */
  readonly suspicion: (suspicion: string) => string;
}
