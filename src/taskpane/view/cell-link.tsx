import { Link, makeStyles } from "@fluentui/react-components";
import { a1, reportAddress } from "../../core/model/address";
import type { CellRef } from "../../core/model/cell";
import { usePane } from "./pane-context";

interface CellLinkProps {
  readonly cell: CellRef;
  /** Whether the sheet has just been named, and is not to be named again. */
  readonly isOnSameSheet?: boolean;
}

/** The address of a cell, which leads to it. */
export function CellLink({ cell, isOnSameSheet = false }: CellLinkProps) {
  const styles = useStyles();
  const { session, words } = usePane();
  const address = reportAddress(cell);
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={words.detail.goTo(address)}
      onClick={() => void session.show(cell)}
    >
      {isOnSameSheet ? a1(cell.row, cell.column) : address}
    </Link>
  );
}

/** Where the system chooses the colours a link has none of its own. */
const useStyles = makeStyles({
  link: { fontSize: "inherit", "@media (forced-colors: active)": { textDecorationLine: "underline" } },
});
