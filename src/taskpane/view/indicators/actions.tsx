import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../pane-context";

/** Buttons beside one another, as many as fit a line. */
export function Actions({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.actions}>{children}</div>;
}

/** Whether the pane is at work for the person, so that nothing else can be asked of it. */
export function useBusy(): boolean {
  const { state } = usePane();
  return state.work !== null && state.work.job !== "recheck";
}

const useStyles = makeStyles({ actions: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" } });
