import { createContext, useContext } from "react";
import type { Finding } from "../../core/model/finding";
import type { Pack } from "../../core/model/rule";
import type { Spoken } from "../../core/text/sentence";
import type { Text } from "../../core/text/text";
import type { Session } from "../session/session";
import type { Dispatch } from "../state/action";
import type { PaneState } from "../state/pane-state";
import type { PaneText } from "../text/pane-text";

/** What every part of the pane may need. */
export interface PaneContext {
  readonly state: PaneState;
  readonly dispatch: Dispatch;
  readonly session: Session;
  readonly pack: Pack;
  /** The words of findings and reports. */
  readonly text: Text;
  /** The words of the pane. */
  readonly words: PaneText;
  /** What is said of a finding; the same finding is put into words once. */
  readonly say: (finding: Finding) => Spoken;
}

const Context = createContext<PaneContext | null>(null);

/** Gives the parts below what they need. */
export const PaneProvider = Context.Provider;

/** What the pane gives its parts. */
export function usePane(): PaneContext {
  const pane = useContext(Context);
  if (!pane) throw new Error("a part of the pane stands outside it");
  return pane;
}
