import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { offsetsOf, scrolledTo, windowOf } from "../state/list-window";
import { moveFor } from "../state/moves";
import type { ListRow } from "../state/rows";
import { ListRowView, rowId } from "./list-row";
import { usePane } from "./pane-context";
import { useViewHeight } from "./use-view-height";

const HEIGHT: Readonly<Record<ListRow["kind"], number>> = { finding: 68, group: 52 };

/** The findings as a tree with one stop of the Tab key; only what can be seen is in the page. */
export function FindingsList({ rows }: { readonly rows: readonly ListRow[] }) {
  const styles = useStyles();
  const { state, dispatch, session, words } = usePane();
  const view = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const height = useViewHeight(view);
  const offsets = useMemo(() => offsetsOf(rows.map(({ kind }) => HEIGHT[kind])), [rows]);
  const selected = rows.findIndex(({ key }) => key === state.selected);

  useLayoutEffect(() => {
    const element = view.current;
    if (element && selected >= 0)
      element.scrollTop = scrolledTo(offsets, selected, element.scrollTop, element.clientHeight);
  }, [offsets, selected]);

  const open = (row: ListRow): void => {
    dispatch({ type: "selected", key: row.key });
    if (row.kind === "group") dispatch({ type: "folded", key: row.key, isUnfolded: !row.isUnfolded });
    const [cell] = row.kind === "group" ? [] : row.finding.cells;
    if (cell) void session.show(cell);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const move = moveFor(event.key, rows, state.selected);
    if (!move) return;
    event.preventDefault();
    if (move.kind === "select") dispatch({ type: "selected", key: move.key });
    else if (move.kind === "fold") dispatch({ type: "folded", key: move.key, isUnfolded: move.isUnfolded });
    else open(move.row);
  };

  if (rows.length === 0) return <Nothing />;
  const { first, end } = windowOf(offsets, top, height);
  return (
    <div
      ref={view}
      className={styles.list}
      role="tree"
      tabIndex={0}
      aria-label={words.list.label}
      aria-activedescendant={selected >= first && selected < end ? rowId(state.selected ?? "") : undefined}
      onKeyDown={onKeyDown}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <div role="presentation" style={{ height: offsets.at(-1), position: "relative" }}>
        {rows.slice(first, end).map((row, index) => (
          <ListRowView
            key={row.key}
            row={row}
            rows={rows}
            index={first + index}
            top={offsets[first + index] ?? 0}
            height={HEIGHT[row.kind]}
            isSelected={row.key === state.selected}
            onOpen={open}
          />
        ))}
      </div>
    </div>
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
  list: {
    flex: "1 1 0",
    minHeight: 0,
    overflowY: "scroll",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  nothing: { padding: "16px 12px" },
  passed: { display: "block", marginTop: "4px", color: tokens.colorNeutralForeground3 },
});
