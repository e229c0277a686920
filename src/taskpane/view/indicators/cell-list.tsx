import { makeStyles } from "@fluentui/react-components";
import { reportAddress } from "../../../core/model/address";
import type { CellRef } from "../../../core/model/cell";
import { CellLink } from "../cell-link";
import { usePane } from "../pane-context";

/** As many as fit without burying what comes below. */
const SHOWN = 6;

/** Cells, each a way to that cell. */
export function CellList({ cells }: { readonly cells: readonly CellRef[] }) {
  const styles = useStyles();
  const { words } = usePane();
  const left = cells.length - SHOWN;
  return (
    <span className={styles.cells}>
      {cells.slice(0, SHOWN).map((cell) => (
        <CellLink key={reportAddress(cell)} cell={cell} />
      ))}
      {left > 0 && <span>{words.detail.moreCells(left)}</span>}
    </span>
  );
}

const useStyles = makeStyles({ cells: { display: "flex", flexWrap: "wrap", gap: "2px 14px" } });
