import type { Problem } from "../../core/model/problem";

/** Something the pane has to tell until it is dismissed or the next job begins. */
export type Message =
  | { readonly kind: "problem"; readonly problem: Problem }
  | { readonly kind: "notice"; readonly problem: Problem }
  /** A bug of ours; `detail` is for whoever mends it. */
  | { readonly kind: "bug"; readonly detail: string }
  | { readonly kind: "unmarked"; readonly sheets: readonly string[] }
  | { readonly kind: "renamed"; readonly wanted: string; readonly got: string }
  | { readonly kind: "summaryUpdated"; readonly sheet: string }
  | { readonly kind: "explanationSaved" }
  | { readonly kind: "findingGone" }
  | { readonly kind: "decided" }
  | { readonly kind: "withdrawn" }
  /** How many decisions a file held, and how many the workbook's own overrule. */
  | { readonly kind: "imported"; readonly count: number; readonly overruled: number }
  | { readonly kind: "marksCleared" }
  | { readonly kind: "allCleared" };
