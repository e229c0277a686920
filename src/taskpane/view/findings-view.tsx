import { useCallback, useDeferredValue, useEffect, useMemo } from "react";
import type { Finding } from "../../core/model/finding";
import { neighbour } from "../state/neighbour";
import { rowsOf, type ListRow } from "../state/rows";
import { Counts } from "./counts";
import { Filters } from "./filters";
import { FindingsList } from "./findings-list";
import { usePane } from "./pane-context";
import { useSplitStyles } from "./split-styles";
import { SelectedDetail } from "./selected-detail";
import { searchedOf } from "./saying";
import { useSearchable } from "./use-searchable";

/** The findings: counts and filters, the list, and what is to be said of the selected one. */
export function FindingsView() {
  const styles = useSplitStyles();
  const { state } = usePane();
  const rows = useRows();
  const step = useSteps(rows);
  const shown = rows.reduce(
    (sum, row) => sum + (row.kind === "group" ? row.findings.length : row.level > 1 ? 0 : 1),
    0,
  );
  return (
    <div className={styles.view}>
      <div className={styles.left}>
        <div className={styles.head}>
          <Counts />
          <Filters shown={shown} />
        </div>
        <FindingsList rows={rows} />
      </div>
      {state.selected !== null && <SelectedDetail rows={rows} onStep={step} />}
    </div>
  );
}

const NONE: readonly Finding[] = [];

function useRows(): readonly ListRow[] {
  const { state, pack, text, say } = usePane();
  const { check, order, unfolded } = state;
  const filter = useDeferredValue(state.filter);
  const wordsOf = useMemo(() => searchedOf(pack, text.language, say), [pack, text.language, say]);
  const all = check?.findings ?? NONE;
  const searchable = useSearchable(all, wordsOf);
  const findings = filter.search === "" ? all : searchable;
  return useMemo(
    () =>
      rowsOf(findings, {
        filter,
        order,
        unfolded,
        sheets: check?.sheets.map(({ sheet }) => sheet) ?? [],
        pack,
        wordsOf,
      }),
    [check?.sheets, findings, filter, order, unfolded, pack, wordsOf],
  );
}

/** Goes to the next or previous finding and its cell: by button, by F8 as in code editors, or by Alt and an arrow. */
function useSteps(rows: readonly ListRow[]): (step: 1 | -1) => void {
  const { state, dispatch, session } = usePane();
  const { selected } = state;
  const go = useCallback(
    (step: 1 | -1): void => {
      const next = neighbour(rows, selected, step);
      if (!next) return;
      if (next.group !== null) dispatch({ type: "folded", key: next.group, isUnfolded: true });
      dispatch({ type: "selected", key: next.finding.id });
      const [cell] = next.finding.cells;
      if (cell) void session.show(cell);
    },
    [rows, selected, dispatch, session],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const step = stepFor(event);
      if (step === null) return;
      event.preventDefault();
      go(step);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [go]);
  return go;
}

function stepFor({ key, shiftKey, altKey }: KeyboardEvent): 1 | -1 | null {
  if (key === "F8") return shiftKey ? -1 : 1;
  if (!altKey) return null;
  return key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : null;
}
