import { Button, Caption1, ProgressBar, makeStyles } from "@fluentui/react-components";
import { usePane } from "./pane-context";
import { SlowHint } from "./slow-hint";

/** What is going on, how far it is, and a way to end it. */
export function WorkBar() {
  const styles = useStyles();
  const { state, session, words } = usePane();
  const { work } = state;
  if (!work) return null;
  const { job, stage, done, total, isCancelling } = work;
  const label = words.working(words.job[job], words.stage(stage, done, total));
  const progress = total > 0 ? { value: done, max: total } : {};
  // A check that nobody asked for moves nothing on the screen; the next edit ends it.
  if (job === "recheck") return <ProgressBar className={styles.quiet} aria-label={label} />;
  return (
    <div className={styles.work}>
      <div className={styles.line}>
        <Caption1 className={styles.label}>{label}</Caption1>
        <Button size="small" appearance="subtle" disabledFocusable={isCancelling} onClick={session.cancel}>
          {isCancelling ? words.actions.cancelling : words.actions.cancel}
        </Button>
      </div>
      <ProgressBar {...progress} aria-label={label} thickness="medium" />
      {total === 0 && <SlowHint key={stage} />}
    </div>
  );
}

const useStyles = makeStyles({
  work: { padding: "0 12px 8px" },
  quiet: { position: "absolute", top: 0, left: 0, right: 0 },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", minHeight: "28px" },
  label: { minWidth: 0, overflowWrap: "anywhere" },
});
