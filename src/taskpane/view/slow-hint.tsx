import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePane } from "./pane-context";

/** Excel answers sooner than this, unless it waits for the person. */
const SLOW = 3_000;

/** Says what Excel may be waiting for: it answers nobody while a cell is being edited. */
export function SlowHint() {
  const styles = useStyles();
  const { words } = usePane();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  return isSlow ? <Caption1 className={styles.hint}>{words.slow}</Caption1> : null;
}

const useStyles = makeStyles({ hint: { display: "block", marginTop: "4px", color: tokens.colorNeutralForeground2 } });
