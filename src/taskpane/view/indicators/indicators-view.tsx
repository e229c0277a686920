import type { Recognition } from "../../../core/model/reading";
import { usePane } from "../pane-context";
import { useSplitStyles } from "../split-styles";
import { BindForm } from "./bind-form";
import { ExportDialog } from "./export-dialog";
import { IndicatorList } from "./indicator-list";
import { LeftOut } from "./left-out";
import { PartsBar } from "./parts-bar";
import { RowDetail } from "./row-detail";
import { useIndicatorRows } from "./use-indicator-rows";

/** How the workbook was read: what was found, what was not, what was not understood, and what people decided. */
export function IndicatorsView() {
  const { state } = usePane();
  return state.check ? <Indicators recognition={state.check.recognition} /> : null;
}

function Indicators({ recognition }: { readonly recognition: Recognition }) {
  const styles = useSplitStyles();
  const { state } = usePane();
  const shown = useIndicatorRows(recognition);
  const row = shown.rows.find(({ key }) => key === state.browsing.selected);
  return (
    <div className={styles.view}>
      <div className={styles.left}>
        <div className={styles.head}>
          <PartsBar counts={shown.counts} />
          {state.browsing.part === "read" && <LeftOut sheets={recognition.leftOut} />}
        </div>
        <IndicatorList shown={shown} />
      </div>
      {state.binding ? (
        <BindForm draft={state.binding} recognition={recognition} />
      ) : (
        row && row.kind !== "group" && <RowDetail row={row} recognition={recognition} />
      )}
      <ExportDialog />
    </div>
  );
}
