import { Button, makeStyles } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import { reportAddress } from "../../core/model/address";
import { uncheckedText, type UncheckedGroup } from "../../core/report/unchecked";
import { CellLink } from "./cell-link";
import { usePane } from "./pane-context";

/** As many as a line can name and still be read. */
const SHOWN = 6;

/** Stands for the cells where the sentence names them. */
const HERE = "\0";

/** The cells that are missing or in doubt, each a way to that cell, and what could not be checked without them. */
export function UncheckedLine({ group }: { readonly group: UncheckedGroup }) {
  const styles = useStyles();
  const { text, words } = usePane();
  const [isWhole, setWhole] = useState(false);
  const { cells } = group;
  const shown = isWhole ? cells : cells.slice(0, SHOWN);
  const sentence = uncheckedText(group, cells.length > 0 ? HERE : "", text);
  const [before, after] = sentence.split(HERE);
  return (
    <li>
      {before}
      {shown.map((cell, index) => (
        <Fragment key={reportAddress(cell)}>
          {index > 0 && text.list(["", ""])}
          <CellLink cell={cell} isOnSameSheet={cell.sheet === shown[index - 1]?.sheet} />
        </Fragment>
      ))}
      {shown.length < cells.length && (
        <Button size="small" appearance="subtle" className={styles.more} onClick={() => setWhole(true)}>
          {words.detail.moreCells(cells.length - shown.length)}
        </Button>
      )}
      {after}
    </li>
  );
}

const useStyles = makeStyles({ more: { minWidth: 0, paddingTop: 0, paddingBottom: 0 } });
