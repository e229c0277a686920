import { Button, Subtitle2, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ReactNode } from "react";
import { usePane } from "../pane-context";
import { useSplitStyles } from "../split-styles";

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What is said and done about one thing, under the list; beside it where there is room. */
export function DetailPanel({ title, onClose, children }: Props) {
  const split = useSplitStyles();
  const styles = useStyles();
  const { words } = usePane();
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = panel.current;
    return () => {
      // Whoever had the focus in it goes on in the list.
      if (element?.contains(document.activeElement)) setTimeout(focusList);
    };
  }, []);
  return (
    <section ref={panel} className={mergeClasses(split.panel, styles.height)} aria-label={words.indicators.details}>
      <div className={styles.bar}>
        <Subtitle2 as="h2" className={styles.title}>
          {title}
        </Subtitle2>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {words.indicators.actions.close}
        </Button>
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

function focusList(): void {
  const main = document.querySelector("main");
  (main?.querySelector<HTMLElement>("[role='tree']") ?? main?.querySelector("input"))?.focus();
}

const useStyles = makeStyles({
  height: { maxHeight: "60%" },
  bar: {
    flexShrink: 0,
    display: "flex",
    justifyContent: "space-between",
    alignItems: "flex-start",
    gap: "8px",
    padding: "6px 8px 2px 12px",
  },
  title: { margin: 0, minWidth: 0, fontSize: "14px", lineHeight: "24px", overflowWrap: "anywhere" },
  body: {
    overflowY: "auto",
    minHeight: 0,
    padding: "0 12px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    fontSize: "13px",
    lineHeight: "20px",
    overflowWrap: "anywhere",
  },
});
