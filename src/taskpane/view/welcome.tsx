import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "./pane-context";

/** What to do first, and what will not happen. */
export function Welcome() {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.welcome}>
      <Body1>{words.welcome.what}</Body1>
      <Caption1 className={styles.promise}>{words.welcome.promise}</Caption1>
    </div>
  );
}

const useStyles = makeStyles({
  welcome: { display: "flex", flexDirection: "column", gap: "8px", padding: "16px 12px" },
  promise: { color: tokens.colorNeutralForeground3 },
});
