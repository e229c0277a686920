import type { Action } from "./action";
import { pointedAt } from "./binding-draft";
import type { Draft } from "./draft";
import { ALL } from "./filter";
import { stillTold } from "./message";
import { OPENED, type PaneState } from "./pane-state";
import type { Job, Work } from "./work";

/** The state after an action. */
export const reduce = (state: PaneState, action: Action): PaneState =>
  after(endsSuccess(action) ? { ...state, messages: stillTold(state.messages) } : state, action);

/** What a person does next, or a change of the workbook, makes the success told before a thing of the past. */
function endsSuccess(action: Action): boolean {
  switch (action.type) {
    case "edited":
    case "written":
    case "viewed":
    case "automated":
      return true;
    case "asked":
      return action.asking !== null;
    case "binding":
    case "drafted":
      return action.draft !== null;
    default:
      return false;
  }
}

function after(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case "started":
      return { ...state, work: workOn(action.job), messages: keepsMessages(action.job) ? state.messages : [] };
    case "advanced": {
      const { stage, done, total } = action;
      return state.work ? { ...state, work: { ...state.work, stage, done, total } } : state;
    }
    case "cancelling":
      return state.work ? { ...state, work: { ...state.work, isCancelling: true } } : state;
    case "ended":
      return { ...state, work: null };
    case "checked":
      return { ...state, check: action.check, filter: stillThere(state, action.check.findings) };
    case "written":
      return { ...state, isBookBehind: false };
    case "clearedAll":
      return {
        ...OPENED,
        work: state.work,
        isAutomatic: state.isAutomatic,
        browsing: { ...OPENED.browsing, includesPersonal: state.browsing.includesPersonal },
      };
    case "edited":
      return state.check ? { ...state, isBookBehind: true } : state;
    case "told":
      return {
        ...state,
        messages: [...state.messages.filter((each) => !isSame(each, action.message)), action.message],
      };
    case "dismissed":
      return { ...state, messages: state.messages.filter((each) => each !== action.message) };
    case "viewed":
      return { ...state, view: action.view };
    case "filtered":
      return { ...state, filter: { ...state.filter, ...action.filter } };
    case "ordered":
      return { ...state, order: action.order };
    case "selected":
      return { ...state, selected: action.key };
    case "folded":
      return { ...state, unfolded: toggled(state.unfolded, action.key, action.isUnfolded) };
    case "drafted":
      return { ...state, drafts: withDraft(state.drafts, action.id, action.draft) };
    case "browsed":
      return { ...state, browsing: { ...state.browsing, ...action.browsing } };
    case "binding":
      return { ...state, binding: action.draft };
    case "pointed":
      return { ...state, binding: state.binding && pointedAt(state.binding, action.pointed) };
    case "automated":
      return { ...state, isAutomatic: action.isAutomatic };
    case "asked":
      return { ...state, asking: action.asking };
  }
}

const workOn = (job: Job): Work => ({ job, stage: "read", done: 0, total: 0, isCancelling: false });

/** A check that nobody asked for must not take away what has not been read yet. */
const keepsMessages = (job: Job): boolean => job === "recheck";

const isSame = (a: PaneState["messages"][number], b: PaneState["messages"][number]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** A filter that would now hide everything because its section is gone is let go. */
function stillThere({ filter }: PaneState, findings: readonly { readonly section: string }[]): PaneState["filter"] {
  const isThere = filter.section === "all" || findings.some(({ section }) => section === filter.section);
  return isThere ? filter : { ...filter, section: ALL.section };
}

function withDraft(drafts: PaneState["drafts"], id: string, draft: Draft | null): PaneState["drafts"] {
  const { [id]: _before, ...others } = drafts;
  return draft ? { ...others, [id]: draft } : others;
}

function toggled(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(keys);
  if (isIn) next.add(key);
  else next.delete(key);
  return next;
}
