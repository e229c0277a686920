import type { Check } from "../../core/check-workbook";
import type { BindingDraft } from "./binding-draft";
import { BROWSING, type Browsing } from "./browsing";
import type { Draft } from "./draft";
import { ALL, type Filter, type Order } from "./filter";
import type { Message } from "./message";
import type { Work } from "./work";

/** The things to look at after a check. */
export type View = "findings" | "targets" | "indicators" | "unchecked";

/** What can be asked: before something is taken away, and how decisions are to be handed over. */
export type Question = "clearMarks" | "clearAll" | "export";

/** All that the pane shows follows from this and from the language. */
export interface PaneState {
  readonly work: Work | null;
  readonly check: Check | null;
  readonly messages: readonly Message[];
  readonly view: View;
  readonly filter: Filter;
  readonly order: Order;
  /** Keys of the groups that are unfolded. */
  readonly unfolded: ReadonlySet<string>;
  /** The row that is looked at: a finding's id or a group's key. */
  readonly selected: string | null;
  /** By finding id; looking at another finding must not lose what was typed. */
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly browsing: Browsing;
  /** The decision on a cell that is being made. */
  readonly binding: BindingDraft | null;
  readonly isAutomatic: boolean;
  /** Cells have changed since the marks and sheets of ours were written. */
  readonly isBookBehind: boolean;
  /** What the person is being asked. */
  readonly asking: Question | null;
}

/** The pane when it opens. */
export const OPENED: PaneState = {
  work: null,
  check: null,
  messages: [],
  view: "findings",
  filter: ALL,
  order: "severity",
  unfolded: new Set(),
  selected: null,
  drafts: {},
  browsing: BROWSING,
  binding: null,
  isAutomatic: true,
  isBookBehind: false,
  asking: null,
};
