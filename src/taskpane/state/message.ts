import type { Problem } from "../../core/model/problem";

/** Something the pane has to tell until it is dismissed or the next job begins; a success, also until something changes. */
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

/** How a message is meant. */
export type Tone = "error" | "warning" | "info" | "success";

const TONES: Readonly<Record<Message["kind"], Tone>> = {
  problem: "error",
  bug: "error",
  notice: "warning",
  unmarked: "warning",
  findingGone: "warning",
  renamed: "info",
  summaryUpdated: "success",
  explanationSaved: "success",
  decided: "success",
  withdrawn: "success",
  imported: "success",
  marksCleared: "success",
  allCleared: "success",
};

/** The tone of a message. */
export const toneOf = ({ kind }: Message): Tone => TONES[kind];

/** What still holds once something else was done or has changed: trouble does, what was done well is past. */
export const stillTold = (messages: readonly Message[]): readonly Message[] =>
  messages.some((message) => toneOf(message) === "success")
    ? messages.filter((message) => toneOf(message) !== "success")
    : messages;
