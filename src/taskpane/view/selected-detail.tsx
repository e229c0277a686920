import { Body1, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ListRow } from "../state/rows";
import { FindingDetail } from "./finding-detail";
import { usePane } from "./pane-context";
import { useSplitStyles } from "./split-styles";

interface Props {
  readonly rows: readonly ListRow[];
  readonly onStep: (step: 1 | -1) => void;
}

/** What is to be said of the selected row, with a way to the ones beside it. */
export function SelectedDetail({ rows, onStep }: Props) {
  const split = useSplitStyles();
  const styles = useStyles();
  const { state, dispatch, words } = usePane();
  const finding = state.check?.findings.find(({ id }) => id === state.selected);
  const group = rows.find((row) => row.kind === "group" && row.key === state.selected);
  const { actions, detail } = words;
  if (!finding && !group) return null;
  return (
    <section className={mergeClasses(split.panel, styles.height)} aria-label={detail.label}>
      <div className={styles.bar}>
        <Button size="small" appearance="subtle" onClick={() => onStep(-1)} title="Shift+F8">
          {actions.previous}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => onStep(1)} title="F8">
          {actions.next}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.close}
          onClick={() => dispatch({ type: "selected", key: null })}
        >
          {actions.close}
        </Button>
      </div>
      <div className={styles.body}>
        {finding ? (
          <FindingDetail key={finding.id} finding={finding} />
        ) : (
          group?.kind === "group" && <Body1>{detail.group(group.findings.length, group.place)}</Body1>
        )}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  height: { maxHeight: "52%" },
  bar: { display: "flex", padding: "2px 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, flexShrink: 0 },
  close: { marginLeft: "auto" },
  body: { overflowY: "scroll", padding: "8px 12px 12px", minHeight: 0 },
});
