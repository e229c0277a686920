import type { CellRef } from "./cell";

/**
 * Whether a measure has a value, and if not, why not. `masked` is a figure hidden by asterisks, `placeholder` a mark
 * that stands for "nothing to report" (`—`, `/`, `…`, 无), `unreadable` text in which no single figure was found.
 */
export type MeasureState = "ok" | "blank" | "placeholder" | "masked" | "error" | "unreadable";

/** How the written figure bounds the true one: 余/多/以上/超过 = atLeast, 近 = atMost, 约/左右 = about. */
export type Bound = "exact" | "atLeast" | "atMost" | "about";

/** What a cell says about a quantity. */
export interface Measure {
  readonly state: MeasureState;
  /** In `unit`; NaN unless `state` is `ok`. 94.6 for a cell that shows 94.6 %. */
  readonly value: number;
  /** Canonical unit such as `%`, `人`, `万元`; empty when nothing tells. */
  readonly unit: string;
  /** Decimals shown, counted in `unit`. */
  readonly decimals: number;
  readonly bound: Bound;
  readonly storedAsText: boolean;
  /** Set where the cell is merged over several rows or columns, so that its figure is theirs together. */
  readonly isShared?: true;
  /** The cell as shown. */
  readonly text: string;
  readonly at: CellRef;
}
