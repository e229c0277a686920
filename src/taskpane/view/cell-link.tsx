import { Link, makeStyles } from "@fluentui/react-components";
import { reportAddress } from "../../core/model/address";
import type { CellRef } from "../../core/model/cell";
import { usePane } from "./pane-context";

/** The address of a cell, which leads to it. */
export function CellLink({ cell }: { readonly cell: CellRef }) {
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
      {address}
    </Link>
  );
}

/** Where the system chooses the colours a link has none of its own. */
const useStyles = makeStyles({ link: { "@media (forced-colors: active)": { textDecorationLine: "underline" } } });
