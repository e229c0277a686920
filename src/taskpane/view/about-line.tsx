import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "./pane-context";

/** Which workbook was checked, and as of when. */
export function AboutLine() {
  const styles = useStyles();
  const { state, text, words } = usePane();
  if (!state.check) return null;
  const { file, evaluation } = state.check;
  return <Caption1 className={styles.about}>{words.about(file, text.date(evaluation.asOf))}</Caption1>;
}

const useStyles = makeStyles({
  about: { display: "block", padding: "2px 12px", color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});
