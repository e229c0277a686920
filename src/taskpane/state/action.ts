import type { Check } from "../../core/check-workbook";
import type { BindingDraft } from "./binding-draft";
import type { Browsing } from "./browsing";
import type { Draft } from "./draft";
import type { Filter, Order } from "./filter";
import type { Message } from "./message";
import type { PaneState, View } from "./pane-state";
import type { Job, Stage } from "./work";

/** What can happen to the pane: told by the session (work and its results) or by the person. */
export type Action =
  | { readonly type: "started"; readonly job: Job }
  | { readonly type: "advanced"; readonly stage: Stage; readonly done: number; readonly total: number }
  | { readonly type: "cancelling" }
  | { readonly type: "ended" }
  | { readonly type: "checked"; readonly check: Check }
  | { readonly type: "written" }
  | { readonly type: "clearedAll" }
  | { readonly type: "edited" }
  | { readonly type: "told"; readonly message: Message }
  | { readonly type: "dismissed"; readonly message: Message }
  | { readonly type: "viewed"; readonly view: View }
  | { readonly type: "filtered"; readonly filter: Partial<Filter> }
  | { readonly type: "ordered"; readonly order: Order }
  | { readonly type: "selected"; readonly key: string | null }
  | { readonly type: "folded"; readonly key: string; readonly isUnfolded: boolean }
  /** Null once it was saved. */
  | { readonly type: "drafted"; readonly id: string; readonly draft: Draft | null }
  | { readonly type: "browsed"; readonly browsing: Partial<Browsing> }
  /** Null once it was made or given up. */
  | { readonly type: "binding"; readonly draft: BindingDraft | null }
  /** Excel told of the cell that is selected. */
  | { readonly type: "pointed"; readonly pointed: Pick<BindingDraft, "pointed" | "problem"> }
  | { readonly type: "automated"; readonly isAutomatic: boolean }
  | { readonly type: "asked"; readonly asking: PaneState["asking"] };

/** Takes an action to wherever the state is kept. */
export type Dispatch = (action: Action) => void;
