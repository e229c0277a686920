/** What the view of the indicators shows: what was read, what was not found, labels not understood, what was decided. */
export type Part = "read" | "missing" | "labels" | "decided";

/** Where the person is among the indicators. */
export interface Browsing {
  readonly part: Part;
  readonly search: string;
  /** The key of the row that is looked at. */
  readonly selected: string | null;
  /** Sheets with personal data are read as well; never stored. */
  readonly includesPersonal: boolean;
}

/** The view of the indicators when it is first opened. */
export const BROWSING: Browsing = { part: "read", search: "", selected: null, includesPersonal: false };
