import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ListRow } from "../state/rows";
import { ListRowFace } from "./list-row";
import { usePane } from "./pane-context";
import { TreeList } from "./tree-list";

const HEIGHT: Readonly<Record<ListRow["kind"], number>> = { finding: 68, group: 52 };
const heightOf = ({ kind }: ListRow): number => HEIGHT[kind];
const face = (row: ListRow) => <ListRowFace row={row} />;

/** The findings, copies of one problem under one head; a press selects one and goes to its cell. */
export function FindingsList({ rows }: { readonly rows: readonly ListRow[] }) {
  const { state, dispatch, session, words } = usePane();
  const open = (row: ListRow): void => {
    dispatch({ type: "selected", key: row.key });
    if (row.kind === "group") dispatch({ type: "folded", key: row.key, isUnfolded: !row.isUnfolded });
    const [cell] = row.kind === "group" ? [] : row.finding.cells;
    if (cell) void session.show(cell);
  };
  if (rows.length === 0) return <Nothing />;
  return (
    <TreeList
      label={words.list.label}
      rows={rows}
      selected={state.selected}
      heightOf={heightOf}
      face={face}
      folds="behind"
      onSelect={(key) => dispatch({ type: "selected", key })}
      onFold={(key, isUnfolded) => dispatch({ type: "folded", key, isUnfolded })}
      onOpen={open}
    />
  );
}

function Nothing() {
  const styles = useStyles();
  const { state, words } = usePane();
  const { check } = state;
  const { nothingMatches, nothingChecked, nothing, passed } = words.list;
  if (!check) return null;
  const { account } = check.evaluation;
  if (check.findings.length > 0) return <Body1 className={styles.nothing}>{nothingMatches}</Body1>;
  if (account.checked === 0) return <Body1 className={styles.nothing}>{nothingChecked}</Body1>;
  return (
    <div className={styles.nothing}>
      <Body1>{nothing}</Body1>
      <Caption1 className={styles.passed}>{passed(account, check.recognition.readings.length > 0)}</Caption1>
    </div>
  );
}

const useStyles = makeStyles({
  nothing: { padding: "16px 12px" },
  passed: { display: "block", marginTop: "4px", color: tokens.colorNeutralForeground3 },
});
