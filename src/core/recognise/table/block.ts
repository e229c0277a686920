import type { PeriodContext } from "../period/context-period";
import type { PeriodWords } from "../period/period-words";
import type { Grid } from "./grid";
import type { HeaderRole } from "./header-role";

/** A column of a table, as its header describes it. */
export interface HeaderColumn {
  readonly column: number;
  /** Header texts from the top level down. */
  readonly path: readonly string[];
  readonly role: HeaderRole;
  /** How likely the column holds the names of its rows; 0 for others. */
  readonly labelRank: number;
  /** Unit in the header, empty when it names none. */
  readonly unit: string;
  readonly words: PeriodWords | null;
}

/** A table on a sheet: header, columns and the rows below, with what the titles around it say. */
export interface Block {
  readonly grid: Grid;
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly left: number;
  readonly right: number;
  /** First data row, and the row after the last. */
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
  readonly surroundings: Surroundings;
  /** Set where no word of the header is known and only its shape makes it a table. */
  readonly isPlain?: boolean;
}

/** What is written around a table. */
export interface Surroundings {
  /** Title texts, the nearest first. */
  readonly titles: readonly string[];
  readonly context: PeriodContext;
  /** Unit of the sheet's 单位：line, empty when there is none. */
  readonly unit: string;
  /** Where that line lists several (人、元), the one of money; empty when it lists none or two. */
  readonly moneyUnit: string;
}
