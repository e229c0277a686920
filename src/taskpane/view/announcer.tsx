import { makeStyles } from "@fluentui/react-components";
import { countBySeverity } from "../../core/report/results-sheet";
import { concerns } from "../state/decision-rows";
import { usePane } from "./pane-context";

/** Tells listeners what changed on the screen. Checks nobody asked for are told by their result alone. */
export function Announcer() {
  const styles = useStyles();
  const { state, words } = usePane();
  const { work, check } = state;
  const { moved, asking } = concerns(check?.recognition.bindings ?? []);
  const concern = moved + asking > 0 ? words.indicators.concerns(moved, asking) : "";
  const result = check ? `${words.counts.announced(countBySeverity(check.findings))} ${concern}`.trim() : "";
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {work && work.job !== "recheck" ? words.job[work.job] : result}
    </div>
  );
}

const useStyles = makeStyles({
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});
