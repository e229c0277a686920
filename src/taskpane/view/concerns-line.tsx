import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import { concerns } from "../state/decision-rows";
import { NoticeLine } from "./notice-line";
import { usePane } from "./pane-context";
import { SeverityMark } from "./severity-mark";

/** Says that assigned cells have moved or that a decision asks something, so that no rule follows one quietly. */
export function ConcernsLine() {
  const styles = useStyles();
  const { state, dispatch, session, words } = usePane();
  const outcomes = state.check?.recognition.bindings ?? [];
  const { moved, asking } = concerns(outcomes);
  if (moved + asking === 0 || (state.work && state.work.job !== "recheck")) return null;
  const { indicators } = words;
  const isThere = state.view === "indicators" && state.browsing.part === "decided";
  return (
    <NoticeLine tone="warning">
      <SeverityMark severity="warning" />
      <Caption1 className={styles.label}>{indicators.concerns(moved, asking)}</Caption1>
      {!isThere && (
        <Button
          size="small"
          onClick={() => {
            dispatch({ type: "viewed", view: "indicators" });
            dispatch({ type: "browsed", browsing: { part: "decided", selected: null, search: "" } });
          }}
        >
          {indicators.actions.show}
        </Button>
      )}
      {isThere && moved > 1 && (
        <Button
          size="small"
          onClick={() =>
            void session.settle({ kind: "confirm", outcomes: outcomes.filter((one) => one.state === "moved") })
          }
        >
          {indicators.actions.confirmAll}
        </Button>
      )}
    </NoticeLine>
  );
}

const useStyles = makeStyles({ label: { flex: 1, minWidth: 0 } });
