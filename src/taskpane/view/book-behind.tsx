import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import { NoticeLine } from "./notice-line";
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
    <NoticeLine tone="neutral">
      <Caption1 className={styles.label}>{words.bookBehind}</Caption1>
      <Button size="small" onClick={() => void session.check()}>
        {words.actions.update}
      </Button>
    </NoticeLine>
  );
}

const useStyles = makeStyles({ label: { flex: 1, minWidth: 0 } });
