import { Body1, makeStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import type { IndicatorRow } from "../../state/indicator-row";
import { linesTaken, widthOfText } from "../../state/lines-taken";
import { usePane } from "../pane-context";
import { TreeList } from "../tree-list";
import { IndicatorFace } from "./indicator-face";
import type { Shown } from "./use-indicator-rows";
import { useRowWords, type RowWords } from "./use-row-words";

const HEIGHT: Readonly<Record<IndicatorRow["kind"], number>> = {
  group: 36,
  reading: 50,
  missing: 36,
  label: 50,
  decision: 50,
};
/** A line of a name. */
const LINE = 20;
const FONT = 13;
/** What stands beside the name in a row: edges, the mark that unfolds it and gaps, and an indent a level. */
const BESIDE = 56;
const INDENT = 16;

/** A name takes two lines where it must, and its row is as much higher. */
function heightIn(width: number, row: IndicatorRow, { name, end }: RowWords): number {
  const room = width - BESIDE - (row.level - 1) * INDENT - widthOfText(end, FONT);
  return HEIGHT[row.kind] + (linesTaken(name, FONT, room) - 1) * LINE;
}

const face = (row: IndicatorRow) => <IndicatorFace row={row} />;

/** The rows of the part that is looked at; a press selects one and goes to its cell. */
export function IndicatorList({ shown: { rows, counts } }: { readonly shown: Shown }) {
  const styles = useStyles();
  const { state, dispatch, session, words } = usePane();
  const { part, selected } = state.browsing;
  const { list, nothing, nothingMatches } = words.indicators;
  const select = (key: string): void => dispatch({ type: "browsed", browsing: { selected: key } });
  const fold = (key: string, isUnfolded: boolean): void => dispatch({ type: "folded", key, isUnfolded });
  const open = (row: IndicatorRow): void => {
    select(row.key);
    if (row.kind === "group") fold(row.key, !row.isUnfolded);
    const cell = cellOf(row);
    if (cell) void session.show(cell);
  };
  const wordsOf = useRowWords();
  const heightOf = useCallback(
    (row: IndicatorRow, width: number): number =>
      row.kind === "group" ? HEIGHT.group : heightIn(width, row, wordsOf(row)),
    [wordsOf],
  );
  if (rows.length === 0)
    return <Body1 className={styles.nothing}>{counts[part] > 0 ? nothingMatches : nothing[part]}</Body1>;
  return (
    <TreeList
      key={part}
      label={list}
      rows={rows}
      selected={selected}
      heightOf={heightOf}
      face={face}
      folds="before"
      onSelect={select}
      onFold={fold}
      onOpen={open}
    />
  );
}

function cellOf(row: IndicatorRow) {
  switch (row.kind) {
    case "reading":
      return row.reading.measure.at;
    case "label":
      return row.label.cell;
    case "decision":
      return row.outcome.cells[0];
    case "group":
    case "missing":
      return undefined;
  }
}

const useStyles = makeStyles({ nothing: { padding: "16px 12px" } });
