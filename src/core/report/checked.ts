import type { Finding } from "../model/finding";
import type { Recognition } from "../model/reading";
import type { Pack } from "../model/rule";
import type { Evaluation } from "../model/verdict";
import type { SheetCount } from "./sheet-counts";

/** A workbook after its check: all that reports are made from. */
export interface Checked {
  /** File name as people know it. */
  readonly file: string;
  readonly pack: Pack;
  readonly sheets: readonly SheetCount[];
  readonly recognition: Recognition;
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
}
