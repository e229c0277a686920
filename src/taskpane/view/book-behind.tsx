import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "./pane-context";

/**
 * Says that the marks are older than the figures. A check that nobody asked for writes nothing, because every write of
 * an add-in takes Excel's undo away.
 */
export function BookBehind() {
  const styles = useStyles();
  const { state, session, words } = usePane();
  if (!state.isBookBehind || (state.work && state.work.job !== "recheck")) return null;
  return (
    <div className={styles.line}>
      <Caption1 className={styles.label}>{words.bookBehind}</Caption1>
      <Button size="small" onClick={() => void session.check()}>
        {words.actions.update}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "4px 12px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  label: { flex: 1, minWidth: 0 },
});
