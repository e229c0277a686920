import type { Indicator } from "../../model/indicator";
import type { PhraseIndex } from "./phrase-index";
import type { Topic } from "./topic";

/** A sentence while its figures are being understood. */
export interface Scene {
  readonly sentence: string;
  readonly index: PhraseIndex;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly topic: Topic;
  /** What the row is about in whose cell the sentence stands. */
  readonly subject: Indicator | undefined;
}

/** Where a figure stands: what comes before it ends at `before`, and reaches back to the figure that ends at `from`. */
export interface Place {
  readonly from: number;
  /** Words on both sides of a figure may share some with the figure before: 109所中小学幼6万余名学生. */
  readonly figureEnd?: number;
  readonly before: number;
  /** Where the words behind it begin; null where only those before it count. */
  readonly after: number | null;
  /** The figure before it was understood with words behind it, so that this one may go on with the list. */
  readonly continues: boolean;
}
