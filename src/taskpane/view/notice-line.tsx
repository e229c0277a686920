import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface Props {
  readonly tone: "neutral" | "warning";
  readonly children: ReactNode;
}

/** A line above the views that says one thing about the whole workbook, with what can be done about it. */
export function NoticeLine({ tone, children }: Props) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.line, styles[tone])}>{children}</div>;
}

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "8px", padding: "4px 12px" },
  neutral: { backgroundColor: tokens.colorNeutralBackground3 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
});
