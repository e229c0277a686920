import { ToggleButton, Caption1, makeStyles } from "@fluentui/react-components";
import type { Severity } from "../../core/model/rule";
import { countBySeverity } from "../../core/report/results-sheet";
import { usePane } from "./pane-context";
import { SeverityMark } from "./severity-mark";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** How many findings there are of each level; a press shows that level alone. */
export function Counts() {
  const styles = useStyles();
  const { state, dispatch, text, words } = usePane();
  const counts = countBySeverity(state.check?.findings ?? []);
  return (
    <div className={styles.counts} role="group" aria-label={words.counts.label}>
      {SEVERITIES.map((severity) => {
        const isOn = state.filter.severity === severity;
        return (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.count}
            checked={isOn}
            title={words.counts.duty[severity]}
            onClick={() => dispatch({ type: "filtered", filter: { severity: isOn ? "all" : severity } })}
          >
            <span className={styles.face}>
              <SeverityMark severity={severity} />
              <Caption1>{text.severity[severity]}</Caption1>
              <strong>{counts[severity]}</strong>
            </span>
          </ToggleButton>
        );
      })}
    </div>
  );
}

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", gap: "4px" },
  count: { flex: "1 1 auto", minWidth: 0, padding: "2px 4px" },
  face: { display: "flex", alignItems: "center", justifyContent: "center", gap: "4px" },
});
