import type { Indicator, Quantity } from "../../model/indicator";
import type { Reading, StatedTarget, Unrecognised } from "../../model/reading";
import type { Table } from "../../model/table";
import type { NameIndex } from "../names/name-index";
import type { Block } from "../table/block";

/** What a layout found on its part of a sheet. */
export interface Found {
  readonly readings: readonly Reading[];
  readonly targets: readonly StatedTarget[];
  readonly tables: readonly Table[];
  readonly unrecognised: readonly Unrecognised[];
}

/** Nothing found. */
export const NOTHING: Found = { readings: [], targets: [], tables: [], unrecognised: [] };

/** Everything names are looked up in. */
export interface Vocabulary {
  readonly indicatorNamed: NameIndex;
  readonly quantityNamed: NameIndex;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly quantities: ReadonlyMap<string, Quantity>;
}

/** A way to lay out indicators on a sheet. The first layout whose `fits` holds reads the table. */
export interface Layout {
  readonly name: string;
  readonly fits: (block: Block, vocabulary: Vocabulary) => boolean;
  readonly read: (block: Block, vocabulary: Vocabulary) => Found;
}
