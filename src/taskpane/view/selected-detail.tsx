import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ListRow } from "../state/rows";
import { FindingDetail } from "./finding-detail";
import { usePane } from "./pane-context";

interface Props {
  readonly rows: readonly ListRow[];
  readonly onStep: (step: 1 | -1) => void;
}

/** What is to be said of the selected row, with a way to the ones beside it. */
export function SelectedDetail({ rows, onStep }: Props) {
  const styles = useStyles();
  const { state, dispatch, words } = usePane();
  const finding = state.check?.findings.find(({ id }) => id === state.selected);
  const group = rows.find((row) => row.kind === "group" && row.key === state.selected);
  const { actions, detail } = words;
  if (!finding && !group) return null;
  return (
    <section className={styles.detail} aria-label={detail.label}>
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

const WIDE = "@media (min-width: 720px)";

const useStyles = makeStyles({
  detail: {
    flex: "0 1 auto",
    maxHeight: "52%",
    minHeight: 0,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    borderTop: `2px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [WIDE]: {
      flex: "1 1 0",
      maxHeight: "none",
      borderTop: "none",
      borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  bar: { display: "flex", padding: "2px 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, flexShrink: 0 },
  close: { marginLeft: "auto" },
  body: { overflowY: "scroll", padding: "8px 12px 12px", minHeight: 0 },
});
