import type { Severity } from "../../core/model/rule";

/** How far a finding has been dealt with. */
export type Handling = "open" | "stale" | "handled";

/** Which findings the list shows; `"all"` where nothing was chosen. */
export interface Filter {
  readonly severity: Severity | "all";
  readonly section: string;
  readonly handling: Handling | "all";
  /** What is searched for. */
  readonly search: string;
}

/** In which order the list shows them. */
export type Order = "severity" | "place" | "section";

export const ALL: Filter = { severity: "all", section: "all", handling: "all", search: "" };
